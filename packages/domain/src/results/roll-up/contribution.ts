import type { Bounds, CountStatement, Value } from '../value.ts';

/** What is added up: shares in percent, or means of points that lie between two ends. */
export type RollUpMeasure =
  | { readonly kind: 'share' }
  | { readonly kind: 'mean'; readonly lowest: number; readonly highest: number };

/** What a unit's figure adds to the sum: a numerator between two ends over a known denominator, or nothing that is known. */
export type Contribution =
  | {
      readonly kind: 'known';
      readonly lowest: number;
      readonly highest: number;
      readonly denominator: number;
    }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'notApplicable' };

const unknown: Contribution = { kind: 'unknown' };

/**
 * Reads a figure as part of a sum. A numerator that is not given is worked out from value and denominator as far as the
 * decimals reach (96,0 percent of 25 is 24); a capped or suppressed one lies where its mark says, or anywhere from none to
 * all. Without a denominator nothing can be weighed, so nothing is known.
 */
export function contributionOf(value: Value, measure: RollUpMeasure): Contribution {
  if (value.state === 'notApplicable') return { kind: 'notApplicable' };
  const { numerator, denominator } = value;
  if (denominator === null || value.state === 'missing') return unknown;
  if (value.state === 'exact' && numerator !== null)
    return known({ lowest: numerator, highest: numerator }, denominator);
  return known(numeratorOf(value, denominator, measure), denominator);
}

const known = (
  { lowest, highest }: { lowest: number; highest: number },
  denominator: number,
): Contribution => ({
  kind: 'known',
  lowest,
  highest,
  denominator,
});

function numeratorOf(value: Value, denominator: number, measure: RollUpMeasure) {
  if (measure.kind === 'mean') {
    const { lowest, highest } = figureBounds(value, measure.lowest, measure.highest);
    return { lowest: lowest * denominator, highest: highest * denominator };
  }
  const stated = statedCount(value.counted, denominator);
  if (stated !== null) return stated;
  const { lowest, highest } = figureBounds(value, 0, 100);
  return wholeNumbers((lowest * denominator) / 100, (highest * denominator) / 100);
}

/** The ends of the figure in its own unit: by its bounds, by how exactly it is written, else the ends of the scale. */
function figureBounds({ value, decimals, bounds }: Value, least: number, most: number) {
  const half = decimals === null ? 0 : 0.5 / 10 ** decimals;
  const written: Bounds | null = value === null ? null : { lowest: value - half, highest: value + half };
  const { lowest, highest } = bounds ?? written ?? { lowest: null, highest: null };
  return { lowest: Math.max(least, lowest ?? least), highest: Math.min(most, highest ?? most) };
}

function statedCount(counted: CountStatement | null, denominator: number) {
  if (counted === null || counted.of === 'all') return null;
  const most = Math.min(counted.most ?? denominator, denominator);
  if (counted.of === 'having') return { lowest: Math.min(counted.fewest, most), highest: most };
  return { lowest: denominator - most, highest: denominator - Math.min(counted.fewest, most) };
}

/** People are whole: between 23.99 and 24.01 there is 24. Where no whole number fits, the ends are kept as they are. */
function wholeNumbers(lowest: number, highest: number) {
  const [up, down] = [Math.ceil(lowest - 1e-9), Math.floor(highest + 1e-9)];
  return up <= down ? { lowest: up, highest: down } : { lowest, highest };
}
