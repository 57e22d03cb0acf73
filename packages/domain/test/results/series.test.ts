import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparableYears,
  exactValue,
  indicatorVersions,
  SeriesBreak,
  seriesBreaks,
  seriesSegments,
} from '../../src/results/index.ts';

const point = (year: number) => ({ year, value: exactValue(year) });
const years = (indicator: string, ...of: number[]) =>
  seriesSegments(indicator, of.map(point)).map(({ points }) => points.map(({ year }) => year));

describe('a series is split at its breaks', () => {
  it('16 subjects and 17 are two lines', () => {
    expect(years('meritRatingEstablished', 2012, 2013, 2014, 2015)).toEqual([
      [2012, 2013],
      [2014, 2015],
    ]);
  });

  it('the year without pupils of unknown background stands alone', () => {
    expect(years('allSubjectsPassedFinalYear', 2014, 2015, 2016, 2017)).toEqual([
      [2014],
      [2015],
      [2016, 2017],
    ]);
  });

  it('two years without tests part those before from those after, whether or not they have a point', () => {
    expect(years('testsPassedSwedishYear3', 2017, 2018, 2021, 2022)).toEqual([
      [2017, 2018],
      [2021, 2022],
    ]);
    expect(years('testsPassedSwedishYear3', 2018, 2019, 2020, 2021)).toEqual([[2018], [2019, 2020], [2021]]);
  });

  it('each segment says which breaks it lies behind', () => {
    const found = seriesSegments('meritRating', [point(2027), point(2030)]);
    expect(found.map(({ breaks }) => breaks.map(({ id }) => id))).toEqual([
      [],
      ['tenYears', 'numberGradesYear10'],
    ]);
  });

  it('every point is in exactly one segment, in order, and no break lies inside one', () => {
    const indicators = [...new Set(indicatorVersions.map(({ indicator }) => indicator))];
    const pointsOf = fc.uniqueArray(fc.integer({ min: 2005, max: 2035 }));
    fc.assert(
      fc.property(fc.constantFrom(...indicators), pointsOf, (indicator, of) => {
        const segments = years(indicator, ...of);
        expect(segments.flat()).toEqual(of.toSorted((one, other) => one - other));
        const own = seriesBreaks.filter(({ indicators: names }) => names.includes(indicator));
        for (const segment of segments)
          for (const { from } of own)
            expect(new Set(segment.map((year) => year >= from)).size).toBeLessThan(2);
      }),
    );
  });

  it('breaks are valid data with words', () => {
    for (const one of seriesBreaks) expect(SeriesBreak.safeParse(one).error).toBeUndefined();
  });
});

describe('comparing two years', () => {
  it('is refused over a break', () => {
    expect(comparableYears('meritRating', 2013, 2014)).toEqual({
      ok: false,
      error: { code: 'seriesBroken', params: { year: '2014/15' } },
    });
    expect(comparableYears('meritRating', 2016, 2027)).toEqual({ ok: true, value: true });
  });

  it('is allowed over a break that is taken back, not into it', () => {
    expect(comparableYears('eligibleVocational', 2014, 2016)).toEqual({ ok: true, value: true });
    expect(comparableYears('eligibleVocational', 2014, 2015)).toMatchObject({ ok: false });
    expect(comparableYears('eligibleVocational', 2015, 2016)).toMatchObject({ ok: false });
    expect(comparableYears('testsPassedSwedishYear3', 2018, 2021)).toEqual({ ok: true, value: true });
  });

  it('is refused where the same number names younger pupils', () => {
    expect(comparableYears('safeYear8', 2027, 2028)).toMatchObject({ error: { code: 'seriesBroken' } });
    expect(comparableYears('pupilsPerTeacher', 2027, 2028)).toMatchObject({ ok: false });
  });

  it('is allowed over the renumbering: åk 9 and åk 10 are the same pupils', () => {
    expect(comparableYears('meritRating', 2027, 2028)).toEqual({ ok: true, value: true });
    expect(comparableYears('meritRating', 2029, 2030)).toMatchObject({ error: { code: 'seriesBroken' } });
  });
});
