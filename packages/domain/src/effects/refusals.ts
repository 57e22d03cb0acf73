import { fail, ok, type Result } from '../kernel/index.ts';
import { normalQuantile } from './distributions/normal.ts';
import { isSpread } from './figure-size.ts';
import type { EffectInterval } from './schema.ts';
import type { Estimated } from './statistics/estimated.ts';

/**
 * Fewest in each group, the house's internal threshold for small groups. The methods hold for fewer still; the sentence
 * would then speak of single persons.
 */
export const LEAST_IN_GROUP = 5;

/** Errors: `effectTooFew` when a group is smaller than the least. */
export function enoughInGroups(counts: readonly number[]): Result<null> {
  const count = Math.min(...counts);
  return count < LEAST_IN_GROUP
    ? fail('effectTooFew', { params: { count, least: LEAST_IN_GROUP } })
    : ok(null);
}

/**
 * Errors: `effectImpossibleFigures` unless every condition holds and the level lies between 0.5 and 1. Figures beyond
 * `LARGEST_FIGURE` are among what cannot be, in every effect.
 */
export function possible(conditions: readonly boolean[], level: number): Result<null> {
  return conditions.every(Boolean) && level > 0.5 && level < 1 ? ok(null) : fail('effectImpossibleFigures');
}

/** Errors: `effectNoVariation` when what is left after rounding of the computer is no spread beside the figures themselves. */
export function varied(standardError: number, figures: readonly number[]): Result<null> {
  const size = Math.max(...figures.map(Math.abs));
  return standardError > size * 1e-12 && isSpread(standardError) ? ok(null) : fail('effectNoVariation');
}

/** The ends in `per` times the unit they were computed in: 100 makes proportions into percentage points. */
export function intervalOf({ low, high }: Estimated, level: number, per = 1): EffectInterval {
  return { low: low * per, high: high * per, level };
}

/** The standard error that a normal interval of this width would have: what pooling weighs a result by. */
export function standardErrorOf({ low, high, level }: EffectInterval): number {
  return (high - low) / (2 * normalQuantile((1 + level) / 2));
}
