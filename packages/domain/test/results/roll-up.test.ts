import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exactValue, noValue, rollUp, shareValue, type Value } from '../../src/results/index.ts';
import { type Counts, counts, published, withFigure } from './published-figures.ts';

const share = { kind: 'share' } as const;
const points = { kind: 'mean', lowest: 0, highest: 340 } as const;
const total = (all: readonly Counts[]) => ({
  numerator: all.reduce((sum, one) => sum + one.numerator, 0),
  denominator: all.reduce((sum, one) => sum + one.denominator, 0),
});

describe('a roll-up', () => {
  it('equals its leaves when all are exact', () => {
    fc.assert(
      fc.property(fc.array(counts, { minLength: 1 }), (all) => {
        const found = rollUp(
          all.map(({ numerator, denominator }) => shareValue(numerator, denominator)),
          share,
        );
        const { numerator, denominator } = total(all);
        expect(found.known).toEqual(shareValue(numerator, denominator));
        expect(found.use).toBe('whole');
        expect(found.whole?.lowest).toBe(found.whole?.highest);
      }),
    );
  });

  it('holds the true figure between its bounds, however the leaves are published', () => {
    fc.assert(
      fc.property(fc.array(withFigure, { minLength: 1 }), (all) => {
        const { numerator, denominator } = total(all);
        const truth = (100 * numerator) / denominator;
        const found = rollUp(
          all.map(({ value }) => value),
          share,
        );
        expect(found.whole?.lowest).toBeLessThanOrEqual(truth + 1e-9);
        expect(found.whole?.highest).toBeGreaterThanOrEqual(truth - 1e-9);
      }),
    );
  });

  it('knows no less when one more figure is published', () => {
    fc.assert(
      fc.property(fc.array(withFigure, { minLength: 1 }), fc.nat(), (all, pick) => {
        const width = (values: readonly Value[]) => {
          const { whole } = rollUp(values, share);
          return (whole?.highest ?? 100) - (whole?.lowest ?? 0);
        };
        const open = all.map(({ value, numerator, denominator }, at) =>
          at === pick % all.length ? shareValue(numerator, denominator) : value,
        );
        expect(width(open)).toBeLessThanOrEqual(width(all.map(({ value }) => value)) + 1e-9);
      }),
    );
  });

  it('works out the number behind a share as far as its decimals reach', () => {
    const found = rollUp([{ ...exactValue(96, { denominator: 25 }), decimals: 1 }], share);
    expect(found).toMatchObject({ use: 'whole', known: { numerator: 24, denominator: 25 } });
  });

  it('knows as much as a mark says: 1-4 of 20 lack it, 1-9 of 20 have it', () => {
    const [, , allButFew, masked] = published;
    const whole = (value: Value | null | undefined) => value && rollUp([value], share).whole;
    expect(whole(allButFew?.({ numerator: 18, denominator: 20 }))).toEqual({ lowest: 80, highest: 95 });
    expect(whole(masked?.({ numerator: 4, denominator: 20 }))).toEqual({ lowest: 5, highest: 45 });
  });

  it('a missing figure is unknown even when the group is known: it may not have been collected', () => {
    const missing: Value = { ...noValue('missing', 'noData'), denominator: 10 };
    expect(rollUp([shareValue(5, 10), missing], share)).toMatchObject({
      use: 'part',
      whole: null,
      coverage: { exact: 1, unknown: 1 },
    });
    expect(rollUp([shareValue(5, 10), missing], share).statement.sv).toMatch(
      /för 1 enhet saknas antalet eller resultatet helt/,
    );
  });

  it('never averages averages: 50 percent of 10 and 100 percent of 90 are 95', () => {
    expect(rollUp([shareValue(5, 10), shareValue(90, 90)], share).known.value).toBe(95);
  });

  it('says what the sum is still good for', () => {
    const few: Value = { ...noValue('suppressed', 'fewPupils'), denominator: 10 };
    const hidden = noValue('suppressed', 'fewPupils');
    const told = (...values: Value[]) => {
      const { use, statement } = rollUp(values, share);
      return [use, statement.sv];
    };
    expect(told(shareValue(5, 10), shareValue(5, 10))).toEqual(['whole', 'Summan omfattar alla 2 enheter.']);
    expect(told(shareValue(54, 90), few)).toEqual([
      'bounded',
      '1 av 2 enheter har exakta uppgifter; för övriga är antalet känt men inte det exakta resultatet. Värdet för alla ligger mellan 54 och 64 procent.',
    ]);
    expect(told(shareValue(5, 10), hidden, noValue('notApplicable', 'notApplicable'))).toEqual([
      'part',
      '1 av 2 enheter har exakta uppgifter, och för 1 enhet saknas antalet eller resultatet helt. Summan gäller bara de enheter som är med. Den säger inget säkert om helheten och går inte att jämföra med år då andra enheter är med. Måttet gäller inte för 1 enhet.',
    ]);
    expect(told(few)[1]).toMatch(/^Ingen enhet har exakta uppgifter;/);
    expect(told(hidden)).toEqual(['nothing', 'Ingen enhet har en uppgift som går att summera.']);
    expect(rollUp([shareValue(5, 10), hidden], share).whole).toBeNull();
  });

  it('of means has bounds by the ends of the scale', () => {
    const known = exactValue(200, { numerator: 18_000, denominator: 90 });
    const few: Value = { ...noValue('suppressed', 'fewPupils'), denominator: 10 };
    expect(rollUp([known, few], points)).toMatchObject({
      whole: { lowest: 180, highest: 214 },
      known: { value: 200 },
      use: 'bounded',
    });
  });
});
