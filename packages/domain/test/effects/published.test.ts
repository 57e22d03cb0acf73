import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceInShares,
  type PublishedValue,
  pooledEffect,
  publishedChange,
  publishedGroups,
  publishedSeries,
  shareOf,
} from '../../src/effects/index.ts';
import { exactValue, noValue, shareValue, type Value } from '../../src/results/index.ts';
import { codeOf, valueIn } from './agree.ts';
import { overTime, points, share } from './measures.ts';

const capped: Value = {
  ...noValue('suppressed', 'fewLack'),
  state: 'capped',
  bounds: { lowest: 96, highest: 99 },
  counted: { of: 'lacking', fewest: 1, most: 4 },
  raw: '~100',
};
const rounded = (value: number, more: Partial<Value> = {}): Value => ({
  ...exactValue(value),
  state: 'rounded',
  reason: 'roundedCount',
  ...more,
});
const hidden = noValue('suppressed', 'fewPupils');
const absent = noValue('missing', 'noData');

const change = (before: PublishedValue | null, after: PublishedValue, indicator = 'eligibleVocational') =>
  publishedChange({ indicator, before, after, measure: share });
const in2022 = { year: 2022, value: shareValue(60, 80) };
const in2024 = { year: 2024, value: shareValue(70, 84) };

describe('a published change', () => {
  it('is the difference in shares, told as one measure and with exact figures', () => {
    const plain = differenceInShares({
      first: { count: 60, of: 80 },
      second: { count: 70, of: 84 },
      measure: share,
      comparison: overTime,
    });
    const found = valueIn(change(in2022, in2024));
    expect(found).toMatchObject({ ...valueIn(plain), assumptions: expect.anything() });
    const held = (name: string) => found.assumptions.find((one) => one.name === name)?.held;
    expect([held('sameMeasure'), held('exactFigures')]).toEqual(['yes', 'yes']);
  });

  it('is refused without a baseline, and for each kind of value that has no number', () => {
    expect(codeOf(change(null, in2024))).toBe('effectNoBaseline');
    for (const [value, code] of [
      [hidden, 'effectSuppressed'],
      [capped, 'effectCapped'],
      [absent, 'effectMissingValue'],
      [exactValue(75), 'effectCountsMissing'],
      [shareValue(3, 4), 'effectTooFew'],
    ] as const) {
      expect(codeOf(change({ year: 2022, value }, in2024))).toBe(code);
      expect(codeOf(change(in2022, { year: 2024, value }))).toBe(code);
    }
  });

  it('is refused for a mean, since no source says how the values behind it vary', () => {
    const mean = (year: number, value: number) => ({ year, value: exactValue(value, { denominator: 80 }) });
    const asked = {
      indicator: 'meritRating',
      before: mean(2022, 221),
      after: mean(2024, 228),
      measure: points,
    };
    expect(codeOf(publishedChange(asked))).toBe('effectSpreadMissing');
  });

  it('can be pooled with those of other schools', () => {
    const counts = [
      [60, 80, 70, 84],
      [31, 52, 40, 55],
      [88, 120, 85, 110],
      [20, 31, 27, 33],
    ] as const;
    const effects = counts.map(([a, of, b, later]) =>
      valueIn(change({ year: 2022, value: shareValue(a, of) }, { year: 2024, value: shareValue(b, later) })),
    );
    const measure = { ...share, counted: 'schools' as const };
    const pooled = valueIn(pooledEffect({ effects, measure, comparison: overTime }));
    expect(pooled.n).toBe(4);
    expect(pooled.estimate).toBeGreaterThan(Math.min(...effects.map(({ estimate }) => estimate)));
    expect(pooled.estimate).toBeLessThan(Math.max(...effects.map(({ estimate }) => estimate)));
  });

  it('is refused across a break, and across scales', () => {
    // Eligibility: the pupils of unknown background were left out in 2015/16; the scale becomes 1-10 in 2030/31.
    expect(codeOf(change({ ...in2022, year: 2014 }, { ...in2024, year: 2015 }))).toBe('seriesBroken');
    expect(codeOf(change({ ...in2022, year: 2014 }, { ...in2024, year: 2016 }))).toBeNull();
    expect(codeOf(change({ ...in2022, year: 2029 }, { ...in2024, year: 2030 }))).toBe(
      'effectDifferentScales',
    );
    expect(codeOf(change({ ...in2022, year: 2029 }, { ...in2024, year: 2030 }, 'another'))).toBeNull();
  });
});

describe('published values out of order', () => {
  it('are refused: a later year is no baseline', () => {
    expect(codeOf(change(in2024, in2022))).toBe('effectYearsOutOfOrder');
    expect(codeOf(change(in2022, { ...in2024, year: 2022 }))).toBe('effectYearsOutOfOrder');
  });

  it('are refused where schools are measured in unlike years', () => {
    const school = (at: number, from: number) => ({
      before: [{ year: from, value: exactValue(200 + at) }],
      after: [{ year: 2024, value: exactValue(204 + at * at) }],
    });
    const asked = (from: number) => ({
      indicator: 'meritRating',
      measure: points,
      withAction: [1, 2, 3, 4].map((at) => school(at, 2022)),
      without: [1, 2, 3, 5].map((at) => school(at, from)),
    });
    expect(codeOf(publishedGroups(asked(2022)))).toBeNull();
    expect(codeOf(publishedGroups(asked(2021)))).toBe('effectYearsOutOfOrder');
    expect(codeOf(publishedGroups(asked(2025)))).toBe('effectYearsOutOfOrder');
  });

  it('are refused where a school has two values of one year', () => {
    const school = (at: number, years: readonly number[]) => ({
      before: years.map((year, index) => ({ year, value: exactValue(200 + at + index) })),
      after: [{ year: 2024, value: exactValue(204 + at * at) }],
    });
    const asked = (years: readonly number[]) => ({
      indicator: 'meritRating',
      measure: points,
      withAction: [1, 2, 3, 4].map((at) => school(at, years)),
      without: [1, 2, 3, 5].map((at) => school(at, years)),
    });
    expect(codeOf(publishedGroups(asked([2021, 2022])))).toBeNull();
    expect(codeOf(publishedGroups(asked([2022, 2022])))).toBe('effectYearsOutOfOrder');
  });
});

describe('an indicator whose breaks are not known', () => {
  it('is never said to be defined in the same way in all years', () => {
    const told = (indicator: string) =>
      valueIn(change(in2022, in2024, indicator)).assumptions.find(({ name }) => name === 'sameMeasure')?.held;
    expect([told('eligibleVocational'), told('ownMeasure')]).toEqual(['yes', 'unknown']);
  });
});

describe('the count of a share', () => {
  it('comes back from the share as a source writes it and the number, however few decimals', () => {
    const printed = fc
      .integer({ min: 10, max: 400 })
      .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
    fc.assert(
      fc.property(printed, ({ count, of }) => {
        const value = {
          ...exactValue(Number(((100 * count) / of).toFixed(1)), { denominator: of }),
          decimals: 1,
        };
        expect(shareOf(value)).toEqual({ ok: true, value: { count, of, exact: true } });
      }),
    );
  });

  it('is told as rounded where no whole number gives the share, or the source rounded', () => {
    const between = { ...exactValue(54.3, { denominator: 82 }), decimals: 1 };
    expect(valueIn(shareOf(between))).toMatchObject({ exact: false, of: 82 });
    expect(valueIn(shareOf(rounded(54, { numerator: 44, denominator: 82 }))).exact).toBe(false);
    const told = valueIn(
      change({ year: 2022, value: rounded(54, { numerator: 44, denominator: 82 }) }, in2024),
    );
    expect(told.assumptions.find(({ name }) => name === 'exactFigures')?.held).toBe('no');
  });
});

describe('published groups and series', () => {
  const value = (number: number) => exactValue(number);
  const school = (before: number, after: Value) => ({
    before: [{ year: 2022, value: value(before) }],
    after: [{ year: 2024, value: after }],
  });
  const groups = (last: Value) => ({
    indicator: 'meritRating',
    measure: points,
    withAction: [
      school(210, value(219)),
      school(195, value(207)),
      school(221, value(224)),
      school(188, last),
    ],
    without: [
      school(205, value(207)),
      school(212, value(210)),
      school(198, value(203)),
      school(230, value(231)),
    ],
  });

  it('of schools are refused when one of them is hidden', () => {
    expect(valueIn(publishedGroups(groups(value(203)))).n).toBe(8);
    expect(codeOf(publishedGroups(groups(hidden)))).toBe('effectSuppressed');
    expect(codeOf(publishedGroups(groups(capped)))).toBe('effectCapped');
  });

  const years = (from: number, more: readonly Value[] = []) => ({
    indicator: 'anotherMeasure',
    measure: points,
    startsIn: from + 8,
    points: [7, 9, 8, 11, 9, 12, 10, 11, 15, 14, 17, 15, 18, 17, 20].map(
      (number, index): PublishedValue => ({ year: from + index, value: more[index] ?? value(number) }),
    ),
  });

  it('of years leave a missing year out, and refuse a hidden one and a break', () => {
    expect(valueIn(publishedSeries(years(2010))).n).toBe(15);
    expect(valueIn(publishedSeries(years(2010, [absent]))).n).toBe(14);
    expect(codeOf(publishedSeries(years(2010, [hidden])))).toBe('effectSuppressed');
    expect(codeOf(publishedSeries({ ...years(2010), indicator: 'meritRating' }))).toBe(
      'effectDifferentScales',
    );
    expect(codeOf(publishedSeries({ ...years(2013), indicator: 'meritRating' }))).toBe('seriesBroken');
  });
});
