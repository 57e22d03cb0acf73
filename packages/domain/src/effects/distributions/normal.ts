import { findRoot } from './find-root.ts';
import { incompleteGamma } from './incomplete-gamma.ts';

/** Standard normal distribution function Φ(x), by Φ(−x) = Q(½, x²/2) / 2 for x ≥ 0. */
export function normalCdf(x: number): number {
  const { lower, upper } = incompleteGamma(0.5, (x * x) / 2);
  return x < 0 ? upper / 2 : 0.5 + lower / 2;
}

/** The x with Φ(x) = p, for 0 < p < 1. */
export function normalQuantile(p: number): number {
  if (p > 0.5) return -normalQuantile(1 - p);
  return findRoot((x) => normalCdf(x) - p, -40, 0);
}
