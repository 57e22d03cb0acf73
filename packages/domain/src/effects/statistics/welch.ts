import type { EstimatedByT } from './estimated.ts';
import { tInterval } from './t-interval.ts';

/** What is known of a group: its mean, the spread of its members (divided by n − 1), and how many they are. */
export interface Group {
  readonly mean: number;
  readonly standardDeviation: number;
  readonly n: number;
}

/**
 * Second mean minus first, without supposing equal spread. Degrees of freedom after Welch and Satterthwaite (B. L.
 * Welch, The generalization of 'Student's' problem when several different population variances are involved,
 * Biometrika 34, 28-35, 1947). Needs at least two in each group and some spread in one of them.
 */
export function welch(first: Group, second: Group, level: number): EstimatedByT {
  const [one, other] = [first, second].map((group) => group.standardDeviation ** 2 / group.n);
  const [a, b] = [one ?? 0, other ?? 0];
  const degreesOfFreedom = (a + b) ** 2 / (a ** 2 / (first.n - 1) + b ** 2 / (second.n - 1));
  return tInterval(second.mean - first.mean, Math.sqrt(a + b), degreesOfFreedom, level);
}
