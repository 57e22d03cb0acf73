import { noValue, type Value } from '@varje-elev/domain/results';

/** Pupils behind a figure, and pupils who lack or have something, below which nothing exact leaves the counting. */
const FEWEST_PUPILS = 10;
const MOST_HIDDEN = 4;

/**
 * What may leave the counting of a share: nothing about fewer than ten pupils, "1–4 lack it" instead of the exact share
 * when 1–4 do, and nothing when only 1–4 have it. These are the rules by which Skolverket publishes the same figures by
 * school unit (SIRIS report 139), so that the two can stand beside each other.
 */
export function protectedShare(share: Value): Value {
  const { numerator, denominator } = share;
  if (numerator === null || denominator === null) return share;
  if (denominator < FEWEST_PUPILS) return noValue('suppressed', 'fewPupils');
  const lacking = denominator - numerator;
  if (numerator >= 1 && numerator <= MOST_HIDDEN) return noValue('suppressed', 'fewPupils');
  if (lacking < 1 || lacking > MOST_HIDDEN) return share;
  const bounds = { lowest: (100 * (denominator - MOST_HIDDEN)) / denominator, highest: 100 };
  const counted = { of: 'lacking' as const, fewest: 1, most: MOST_HIDDEN };
  return {
    ...share,
    state: 'capped',
    value: null,
    decimals: null,
    numerator: null,
    denominator,
    bounds,
    counted,
    reason: 'fewLack',
  };
}

/** The same for a mean of points: nothing about fewer than ten pupils. */
export function protectedMean(mean: Value): Value {
  const { denominator } = mean;
  return denominator === null || denominator >= FEWEST_PUPILS ? mean : noValue('suppressed', 'fewPupils');
}
