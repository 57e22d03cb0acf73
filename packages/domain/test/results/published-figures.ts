import fc from 'fast-check';
import { exactValue, noValue, shareValue, type Value } from '../../src/results/index.ts';

export const counts = fc
  .tuple(fc.integer({ min: 1, max: 200 }), fc.nat())
  .map(([denominator, pick]) => ({ denominator, numerator: pick % (denominator + 1) }));
export type Counts = { numerator: number; denominator: number };

/** The ways a figure with a known denominator may be published, each true to the counts. */
export const published: readonly ((counts: Counts) => Value | null)[] = [
  ({ numerator, denominator }) => shareValue(numerator, denominator),
  ({ numerator, denominator }) => ({
    ...exactValue(Math.round((1000 * numerator) / denominator) / 10, { denominator }),
    decimals: 1,
  }),
  ({ numerator, denominator }) => {
    const lacking = denominator - numerator;
    if (lacking < 1 || lacking > 4) return null;
    const counted = { of: 'lacking', fewest: 1, most: 4 } as const;
    const bounds = { lowest: 0, highest: 100 };
    return { ...noValue('suppressed', 'fewLack'), state: 'capped', bounds, counted, denominator };
  },
  ({ numerator, denominator }) => {
    const counted = { of: 'having', fewest: 1, most: 9 } as const;
    if (numerator < 1 || numerator > 9) return null;
    return { ...noValue('suppressed', 'optionMasked'), counted, denominator };
  },
  ({ denominator }) => ({ ...noValue('suppressed', 'fewPupils'), denominator }),
];
export const withFigure = fc
  .tuple(counts, fc.constantFrom(...published))
  .map(([one, publish]) => ({ ...one, value: publish(one) ?? shareValue(one.numerator, one.denominator) }));
