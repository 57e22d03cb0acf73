import { fail, ok, type Result } from '../kernel/index.ts';
import type { Value } from '../results/index.ts';
import type { ShareCount } from './summary.ts';

/** A figure that may be computed with, and whether its source rounded it. */
export interface Figure {
  readonly value: number;
  readonly exact: boolean;
}

/**
 * The number of a value, in its indicator's unit. Only exact and rounded values have one. Errors: `effectSuppressed`,
 * `effectCapped`, `effectMissingValue` (not applicable included).
 */
export function figureOf(value: Value): Result<Figure> {
  switch (value.state) {
    case 'suppressed':
      return fail('effectSuppressed');
    case 'capped':
      return fail('effectCapped');
    case 'missing':
    case 'notApplicable':
      return fail('effectMissingValue');
    case 'exact':
    case 'rounded':
      return value.value === null
        ? fail('effectMissingValue')
        : ok({ value: value.value, exact: value.state === 'exact' });
  }
}

/** So many of so many, and whether both are as counted. */
export interface CountedShare extends ShareCount {
  readonly exact: boolean;
}

/**
 * How many of how many a share is. Where the source gives the share and the number but not the count, the count is the
 * whole number that gives the share as it was written; when no whole number does, the number itself was rounded. Errors:
 * as `figureOf`, and `effectCountsMissing` when the number is unknown or nobody.
 */
export function shareOf(value: Value): Result<CountedShare> {
  const figure = figureOf(value);
  if (!figure.ok) return figure;
  const { numerator, denominator, decimals } = value;
  if (denominator === null || denominator === 0) return fail('effectCountsMissing');
  if (numerator !== null) return ok({ count: numerator, of: denominator, exact: figure.value.exact });
  const count = (figure.value.value / 100) * denominator;
  const whole = Math.round(count);
  const apart = Math.abs(figure.value.value - (100 * whole) / denominator);
  const fits = apart <= 0.5 * 10 ** -(decimals ?? 10) + 1e-9;
  return ok(
    fits
      ? { count: whole, of: denominator, exact: figure.value.exact }
      : { count, of: denominator, exact: false },
  );
}
