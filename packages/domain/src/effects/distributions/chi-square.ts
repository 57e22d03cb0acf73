import { findRoot } from './find-root.ts';
import { incompleteGamma } from './incomplete-gamma.ts';

/** Chi-square distribution function for x ≥ 0 and df > 0 (Abramowitz and Stegun 26.4.19). */
export function chiSquareCdf(x: number, df: number): number {
  return incompleteGamma(df / 2, x / 2).lower;
}

/** The x with distribution function p, for 0 < p < 1. */
export function chiSquareQuantile(p: number, df: number): number {
  let high = df + 1;
  while (chiSquareCdf(high, df) < p) high *= 2;
  return findRoot((x) => chiSquareCdf(x, df) - p, 0, high);
}
