import { noValue, type Value } from '@varje-elev/domain/results';

/** Pupils behind a figure, below which nothing exact leaves the counting. */
const FEWEST_PUPILS = 10;
/** Pupils who have or lack something, up to which nobody may learn how many they are. */
const MOST_HIDDEN = 4;

const isFew = (pupils: number) => pupils >= 1 && pupils <= MOST_HIDDEN;

/**
 * What may leave the counting of a share: nothing about fewer than ten pupils, "1–4 lack it" instead of the exact share
 * when 1–4 do, and nothing when at most four have it. These are the rules by which Skolverket publishes the same figures
 * by school unit (SIRIS report 139), so that the two can stand beside each other; nobody having it is hidden as well,
 * since it says the same of each of them. `beside` are the numbers of pupils that are told with the share.
 */
export function protectedShare(share: Value, beside: readonly number[]): Value {
  const { numerator, denominator } = share;
  if (numerator === null || denominator === null) return share;
  if (denominator < FEWEST_PUPILS || numerator <= MOST_HIDDEN) return noValue('suppressed', 'fewPupils');
  const lacking = denominator - numerator;
  if (!isFew(lacking)) return withoutBase(share, beside);
  const hidden = isToldApart(denominator, beside);
  const least = hidden ? FEWEST_PUPILS : denominator;
  return {
    ...share,
    state: 'capped',
    value: null,
    decimals: null,
    numerator: null,
    denominator: hidden ? null : denominator,
    bounds: { lowest: (100 * (least - MOST_HIDDEN)) / least, highest: 100 },
    counted: { of: 'lacking', fewest: 1, most: MOST_HIDDEN },
    reason: 'fewLack',
  };
}

/** The same for a mean of points; none where the share of the same pupils is hidden, since a low mean tells it. */
export function protectedMean(mean: Value, beside: readonly number[], share: Value | null = null): Value {
  const { denominator } = mean;
  if (denominator === null) return mean;
  if (denominator < FEWEST_PUPILS || share?.state === 'suppressed') return noValue('suppressed', 'fewPupils');
  return withoutBase(mean, beside);
}

/** Would the number of pupils, beside another, tell that 1–4 pupils are in the one and not in the other? */
const isToldApart = (pupils: number, beside: readonly number[]) =>
  beside.some((other) => isFew(Math.abs(other - pupils)));

/** The figure with one decimal and without its base, where the base would tell of 1–4 pupils; as it is elsewhere. */
function withoutBase(figure: Value, beside: readonly number[]): Value {
  const { value, denominator } = figure;
  if (value === null || denominator === null || !isToldApart(denominator, beside)) return figure;
  return { ...figure, value: Math.round(10 * value) / 10, decimals: 1, numerator: null, denominator: null };
}
