import type { Value } from '../value.ts';

/** Kolada has re-issued whole series with more decimals, differing by less than a millionth. */
const sameWithin = 1e-5;

/**
 * Whether a figure published again says something else. More decimals of the same number are no revision, and neither is
 * a share that rounds to what was written before.
 */
export function isRevised(before: Value, after: Value): boolean {
  if (before.state !== after.state || before.reason !== after.reason) return true;
  if (before.value === null || after.value === null) return !sameBounds(before, after);
  const decimals = Math.min(before.decimals ?? Infinity, after.decimals ?? Infinity);
  const written = Number.isFinite(decimals) ? 0.5 / 10 ** decimals + 1e-9 : sameWithin;
  return Math.abs(before.value - after.value) > written;
}

const sameBounds = (one: Value, other: Value) =>
  one.bounds?.lowest === other.bounds?.lowest && one.bounds?.highest === other.bounds?.highest;
