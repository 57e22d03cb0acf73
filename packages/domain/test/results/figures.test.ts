import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Breakdown,
  exactValue,
  type FigureOf,
  IndicatorFigure,
  isRevised,
  noValue,
  seriesOf,
  type Value,
  wholePopulation,
} from '../../src/results/index.ts';

const unitId = '0199e0aa-0000-7000-8000-000000000001';
const figure = (schoolYear: number, more: Partial<IndicatorFigure> = {}): IndicatorFigure => ({
  indicator: 'meritRating',
  version: schoolYear < 2014 ? 1 : 2,
  perspective: 'authority',
  of: { kind: 'unit', unitId },
  breakdown: wholePopulation,
  schoolYear,
  value: exactValue(200),
  source: 'SIRIS, report 139',
  cutOff: null,
  ...more,
});
const places: readonly FigureOf[] = [
  { kind: 'unit', unitId },
  { kind: 'unit', unitId: unitId.replace(/1$/, '2') },
  { kind: 'modelled', unitId },
  { kind: 'municipality', code: '0684' },
  { kind: 'municipality', code: '1280' },
  { kind: 'similar', group: 'G1' },
  { kind: 'nation' },
];
const breakdown: fc.Arbitrary<Breakdown> = fc.record({
  sex: fc.constantFrom('girls' as const, 'boys' as const, null),
  background: fc.constantFrom('swedish' as const, 'foreign' as const, 'newlyImmigrated' as const, null),
  parentsEducation: fc.constantFrom('compulsory' as const, null),
  yearGroup: fc.constantFrom(
    { scheme: 'nineYear' as const, year: 9 },
    { scheme: 'tenYear' as const, year: 9 },
    null,
  ),
});
const anyFigure = fc
  .record({ of: fc.constantFrom(...places), breakdown, schoolYear: fc.integer({ min: 2010, max: 2030 }) })
  .map(({ schoolYear, ...more }) => figure(schoolYear, more));

describe('figures become series', () => {
  const gathered = (figures: readonly IndicatorFigure[]) => {
    const found = seriesOf(figures);
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  };

  it('each figure stands in exactly one, in order of year, beside its own kind only', () => {
    const unlike = fc.uniqueArray(anyFigure, {
      selector: ({ of, breakdown: part, schoolYear }) => JSON.stringify([of, part, schoolYear]),
    });
    fc.assert(
      fc.property(unlike, (figures) => {
        const all = gathered(figures);
        expect(all.reduce((sum, { points }) => sum + points.length, 0)).toBe(figures.length);
        for (const { of, breakdown: part, points } of all) {
          const own = figures.filter(
            (one) => JSON.stringify([one.of, one.breakdown]) === JSON.stringify([of, part]),
          );
          expect(points.map(({ year }) => year)).toEqual(
            own.map(({ schoolYear }) => schoolYear).toSorted((one, other) => one - other),
          );
        }
      }),
    );
  });

  it('a new version of the definition stays in the series: the break is inside it', () => {
    expect(gathered([figure(2014), figure(2013)])).toMatchObject([
      { points: [{ year: 2013 }, { year: 2014 }] },
    ]);
  });

  it('åk 9 of nine years and åk 9 of ten are not the same series', () => {
    const of9 = (scheme: 'nineYear' | 'tenYear') => ({ ...wholePopulation, yearGroup: { scheme, year: 9 } });
    const both = [figure(2027, { breakdown: of9('nineYear') }), figure(2028, { breakdown: of9('tenYear') })];
    expect(gathered(both)).toHaveLength(2);
  });

  it('refuses two figures for one place', () => {
    expect(seriesOf([figure(2024), figure(2024, { value: exactValue(201) })])).toEqual({
      ok: false,
      error: { code: 'figureTwice', params: { year: '2024/25' } },
    });
  });

  it('are checked as data', () => {
    expect(IndicatorFigure.safeParse(figure(2024)).success).toBe(true);
    expect(
      IndicatorFigure.safeParse(figure(2024, { of: { kind: 'municipality', code: '684' } })).success,
    ).toBe(false);
  });
});

describe('a figure published again', () => {
  const written = (value: number, decimals: number | null): Value => ({ ...exactValue(value), decimals });

  it.each([
    ['the same number with more decimals', written(93.2, 1), written(93.243243, 6), false],
    ['machine numbers a millionth apart', written(93.243243, null), written(93.2432432, null), false],
    ['another number', written(93.2, 1), written(93.4, 1), true],
    ['a machine number that differs', written(93.243, null), written(93.244, null), true],
    ['a number that is now suppressed', written(93.2, 1), noValue('suppressed', 'fewPupils'), true],
    [
      'suppressed for another reason',
      noValue('suppressed', 'fewPupils'),
      noValue('suppressed', 'privacy'),
      true,
    ],
    ['still suppressed', noValue('suppressed', 'fewPupils'), noValue('suppressed', 'fewPupils'), false],
  ])('%s', (_, before, after, revised) => {
    expect(isRevised(before, after)).toBe(revised);
    expect(isRevised(after, before)).toBe(revised);
  });
});
