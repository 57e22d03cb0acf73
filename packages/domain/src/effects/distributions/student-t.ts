import { findRoot } from './find-root.ts';
import { incompleteBeta } from './incomplete-beta.ts';

/** Student's t distribution function for df > 0 (Abramowitz and Stegun 26.7.1); df need not be whole. */
export function studentTCdf(t: number, df: number): number {
  const square = t * t;
  const tail = incompleteBeta(df / (df + square), square / (df + square), df / 2, 0.5) / 2;
  return t < 0 ? tail : 1 - tail;
}

/** The t with distribution function p, for 0 < p < 1. */
export function studentTQuantile(p: number, df: number): number {
  if (p === 0.5) return 0;
  if (p > 0.5) return -studentTQuantile(1 - p, df);
  let low = -2;
  while (studentTCdf(low, df) > p) low *= 2;
  return findRoot((t) => studentTCdf(t, df) - p, low, 0);
}
