import { type EstimatedByT, mean, squaresAroundMean } from './estimated.ts';
import { tInterval } from './t-interval.ts';

/**
 * Mean of the second group's clusters minus mean of the first's, one figure a cluster. The bias-reduced linearisation
 * CR2 of R. M. Bell and D. F. McCaffrey (Survey Methodology 28, 169-181, 2002) comes down to s²/n in each group when
 * every cluster has one figure, and their Satterthwaite degrees of freedom under equal working variances to the formula
 * below. Needs at least two clusters in each group.
 */
export function clusterRobust(
  first: readonly number[],
  second: readonly number[],
  level: number,
): EstimatedByT {
  const [n, m] = [first.length, second.length];
  const variance = squaresAroundMean(first) / (n * (n - 1)) + squaresAroundMean(second) / (m * (m - 1));
  const degreesOfFreedom = (1 / n + 1 / m) ** 2 / (1 / (n ** 2 * (n - 1)) + 1 / (m ** 2 * (m - 1)));
  return tInterval(mean(second) - mean(first), Math.sqrt(variance), degreesOfFreedom, level);
}
