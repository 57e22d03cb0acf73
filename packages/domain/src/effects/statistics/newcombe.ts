import type { Estimated } from './estimated.ts';
import { type Share, wilson } from './wilson.ts';

/**
 * Second proportion minus first, −1 to 1, with method 10 of R. G. Newcombe, Interval estimation for the difference
 * between independent proportions: comparison of eleven methods, Statistics in Medicine 17, 873-890, 1998.
 */
export function newcombe(first: Share, second: Share, level: number): Estimated {
  const [a, b] = [wilson(first, level), wilson(second, level)];
  const estimate = b.estimate - a.estimate;
  return {
    estimate,
    low: estimate - Math.hypot(b.estimate - b.low, a.high - a.estimate),
    high: estimate + Math.hypot(b.high - b.estimate, a.estimate - a.low),
  };
}

/** Persons asked twice, by what they answered before and after. */
export interface PairedShares {
  readonly both: number;
  readonly onlyBefore: number;
  readonly onlyAfter: number;
  readonly neither: number;
}

/**
 * Proportion after minus before for the same persons, −1 to 1, with method 10 of R. G. Newcombe, Improved confidence
 * intervals for the difference between binomial proportions based on paired data, Statistics in Medicine 17,
 * 2635-2650, 1998: the correlation of the two answers narrows the interval, its positive values corrected for continuity.
 */
export function newcombePaired(pairs: PairedShares, level: number): Estimated {
  const { both, onlyBefore, onlyAfter, neither } = pairs;
  const of = both + onlyBefore + onlyAfter + neither;
  const before = wilson({ count: both + onlyBefore, of }, level);
  const after = wilson({ count: both + onlyAfter, of }, level);
  const phi = correlation(pairs);
  const reach = (x: number, y: number) => Math.sqrt(Math.max(0, x * x - 2 * phi * x * y + y * y));
  const estimate = (onlyAfter - onlyBefore) / of;
  return {
    estimate,
    low: estimate - reach(after.estimate - after.low, before.high - before.estimate),
    high: estimate + reach(after.high - after.estimate, before.estimate - before.low),
  };
}

function correlation({ both, onlyBefore, onlyAfter, neither }: PairedShares): number {
  const of = both + onlyBefore + onlyAfter + neither;
  const margins = (both + onlyBefore) * (onlyAfter + neither) * (both + onlyAfter) * (onlyBefore + neither);
  if (margins === 0) return 0;
  const agreement = both * neither - onlyBefore * onlyAfter;
  const corrected = agreement > 0 ? Math.max(agreement - of / 2, 0) : agreement;
  return corrected / Math.sqrt(margins);
}
