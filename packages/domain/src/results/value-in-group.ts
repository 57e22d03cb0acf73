import { fail, ok, type Result } from '../kernel/index.ts';
import type { Value } from './value.ts';

/**
 * A share in percent, once it is known of how many: `~100` of 25 is 84-96 percent instead of "near the ceiling", and 96,0 of
 * 25 is 24. A numerator is filled in only where one whole number fits the written decimals; the number of pupils in a file
 * is not always the number that the share is of, so none may fit. What is neither a number nor capped only gets its
 * denominator. Errors: `groupContradictsFigure` when fewer are in the group than none, or than the mark says lack it.
 */
export function valueInGroup(value: Value, denominator: number): Result<Value> {
  if (!(denominator >= 0)) return fail('groupContradictsFigure');
  if (value.state === 'exact')
    return ok({ ...value, denominator, numerator: onlyNumerator(value, denominator) });
  const { counted } = value;
  if (value.state !== 'capped' || counted?.of !== 'lacking') return ok({ ...value, denominator });
  if (denominator < Math.max(counted.fewest, 1)) return fail('groupContradictsFigure');
  const shareWithout = (lacking: number) => (100 * Math.max(0, denominator - lacking)) / denominator;
  const bounds = {
    lowest: shareWithout(counted.most ?? denominator),
    highest: shareWithout(counted.fewest),
  };
  return ok({ ...value, denominator, bounds });
}

function onlyNumerator({ value, decimals, numerator }: Value, denominator: number): number | null {
  if (numerator !== null || value === null || denominator === 0) return numerator;
  const half = decimals === null ? 1e-9 : 0.5 / 10 ** decimals;
  const lowest = Math.max(0, Math.ceil(((value - half) * denominator) / 100 - 1e-9));
  const highest = Math.min(denominator, Math.floor(((value + half) * denominator) / 100 + 1e-9));
  return lowest === highest ? lowest : null;
}
