import { logGammaHalfStep } from '../distributions/log-gamma.ts';
import { noncentralityOf } from '../distributions/noncentral-t.ts';
import type { Estimated } from './estimated.ts';
import type { Group } from './welch.ts';

/**
 * J(m) = Γ(m/2) / (√(m/2) Γ((m − 1)/2)), by which Cohen's d is multiplied to become unbiased. The exact form, not
 * 1 − 3/(4m − 1) (L. V. Hedges, Distribution theory for Glass's estimator of effect size and related estimators,
 * Journal of Educational Statistics 6, 107-128, 1981). m ≥ 2.
 */
export function smallSampleCorrection(degreesOfFreedom: number): number {
  const half = degreesOfFreedom / 2;
  return Math.exp(logGammaHalfStep(half - 0.5) - 0.5 * Math.log(half));
}

/** The spread within the groups, taken together. */
export function pooledDeviation(first: Group, second: Group): number {
  const squares = [first, second].map((group) => (group.n - 1) * group.standardDeviation ** 2);
  const [a, b] = [squares[0] ?? 0, squares[1] ?? 0];
  return Math.sqrt((a + b) / (first.n + second.n - 2));
}

/**
 * Hedges' g: second mean minus first in pooled standard deviations, corrected for small samples. The interval inverts
 * the noncentral t distribution of the t statistic and is scaled like the estimate: exact for normal figures of equal
 * spread, where the usual variance formula holds in large samples only.
 */
export function hedges(first: Group, second: Group, level: number): Estimated {
  const degreesOfFreedom = first.n + second.n - 2;
  const perUnit = Math.sqrt(1 / first.n + 1 / second.n);
  const d = (second.mean - first.mean) / pooledDeviation(first, second);
  const j = smallSampleCorrection(degreesOfFreedom);
  const end = (p: number) => j * perUnit * noncentralityOf(d / perUnit, degreesOfFreedom, p);
  return { estimate: j * d, low: end((1 + level) / 2), high: end((1 - level) / 2) };
}
