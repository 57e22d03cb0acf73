import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  checkYearGroup,
  cohortIn,
  cohortLine,
  counterpartOf,
  type GradeScheme,
  gradeScales,
  scaleOf,
  YearGroup,
  yearGroupLabel,
  yearGroupOf,
} from '../../src/results/index.ts';

const nine = (year: number): YearGroup => ({ scheme: 'nineYear', year });
const ten = (year: number): YearGroup => ({ scheme: 'tenYear', year });
const upper = (year: number): YearGroup => ({ scheme: 'upperSecondary', year });
const scale = (schoolYear: number, group: YearGroup) => {
  const found = scaleOf(schoolYear, group);
  return found.ok ? found.value : found.error.code;
};
const line = (bornIn: number) => cohortLine({ bornIn });

describe('which scale a year group is graded on (Act 2026:1243)', () => {
  it.each([
    [2011, nine(9), 'olderScale'],
    [2011, nine(8), 'aToF'],
    [2012, nine(9), 'aToF'],
    [2011, upper(1), 'aToF'],
    [2012, upper(3), 'olderScale'],
    [2013, upper(3), 'aToF'],
    [2027, nine(9), 'aToF'],
    [2028, ten(8), 'oneToTen'],
    [2028, ten(9), 'aToF'],
    [2028, ten(10), 'aToF'],
    [2029, ten(9), 'oneToTen'],
    [2029, ten(10), 'aToF'],
    [2030, ten(10), 'oneToTen'],
    [2027, upper(1), 'aToF'],
    [2028, upper(1), 'oneToTen'],
    [2028, upper(2), 'aToF'],
    [2029, upper(2), 'oneToTen'],
    [2029, upper(3), 'aToF'],
    [2030, upper(3), 'oneToTen'],
  ] as const)('%i, %o: %s', (schoolYear, group, expected) => expect(scale(schoolYear, group)).toBe(expected));

  it('a school has pupils on two scales at once in 2028/29 and 2029/30, and in no other year', () => {
    const mixed = (schoolYear: number, groups: readonly YearGroup[]) =>
      new Set(groups.map((group) => scale(schoolYear, group))).size === 2;
    const tens = Array.from({ length: 10 }, (_, at) => ten(at + 1));
    const years = [2028, 2029, 2030, 2031, 2032];
    expect(years.filter((schoolYear) => mixed(schoolYear, tens))).toEqual([2028, 2029]);
    expect([2027, ...years].filter((year) => mixed(year, [upper(1), upper(2), upper(3)]))).toEqual([
      2028, 2029,
    ]);
  });

  it('a scale is used in every school year of its time, and in no other', () => {
    const groups = [
      ...Array.from({ length: 10 }, (_, at) => nine(at)),
      ...Array.from({ length: 10 }, (_, at) => ten(at + 1)),
      ...Array.from({ length: 4 }, (_, at) => upper(at + 1)),
    ];
    for (let schoolYear = 2005; schoolYear <= 2040; schoolYear++) {
      const used = new Set(groups.map((group) => scale(schoolYear, group)));
      for (const id of ['aToF', 'oneToTen'] as const) {
        const { from, to } = gradeScales[id];
        expect([schoolYear, id, used.has(id)]).toEqual([
          schoolYear,
          id,
          from <= schoolYear && schoolYear <= (to ?? 9999),
        ]);
      }
    }
  });

  it('nobody goes back to A–F once graded 1–10', () => {
    for (let bornIn = 2000; bornIn <= 2040; bornIn++) {
      const scales = line(bornIn).flatMap((year) => year.scale ?? []);
      expect(scales.toSorted()).toEqual(scales);
    }
  });

  it('the year group that no longer exists is refused', () => {
    expect(scale(2028, nine(9))).toBe('schemeNotInForce');
    expect(scale(2027, ten(10))).toBe('schemeNotInForce');
    expect(scale(2027, nine(10))).toBe('yearGroupUnknown');
    expect(YearGroup.safeParse(ten(0)).success).toBe(false);
    expect(checkYearGroup(upper(4), 2040)).toMatchObject({ ok: true });
  });
});

describe('cohort lines survive the renumbering of years', () => {
  it('förskoleklass 2027/28 is åk 2 in the autumn of 2028, and åk 1 are the six-year-olds (Act 2025:729)', () => {
    const found = cohortIn(nine(0), 2027);
    expect(found).toEqual({ ok: true, value: { bornIn: 2021 } });
    expect(yearGroupOf({ bornIn: 2021 }, 2028)).toEqual(ten(2));
    expect(yearGroupOf({ bornIn: 2022 }, 2028)).toEqual(ten(1));
    expect(yearGroupOf({ bornIn: 2022 }, 2027)).toBeNull();
  });

  it('åk 8 of nine becomes åk 10 of ten, and leaves with the grades it began with', () => {
    const found = cohortIn(nine(8), 2027);
    const bornIn = found.ok ? found.value.bornIn : 0;
    expect(yearGroupOf({ bornIn }, 2028)).toEqual(ten(10));
    expect(line(bornIn).find(({ schoolYear }) => schoolYear === 2028)?.scale).toBe('aToF');
  });

  it('cohort and year group are each other’s inverse in every school year', () => {
    const schemes = fc.constantFrom<GradeScheme>('nineYear', 'tenYear', 'upperSecondary');
    fc.assert(
      fc.property(
        schemes,
        fc.integer({ min: 0, max: 10 }),
        fc.integer({ min: 2000, max: 2060 }),
        (scheme, year, at) => {
          const group = { scheme, year };
          const cohort = cohortIn(group, at);
          fc.pre(cohort.ok && !(scheme === 'upperSecondary' && year === 4));
          if (cohort.ok) expect(yearGroupOf(cohort.value, at)).toEqual(group);
        },
      ),
    );
  });

  it('every cohort is one year group further on each year, none left out', () => {
    for (let bornIn = 1990; bornIn <= 2040; bornIn++) {
      const years = line(bornIn);
      expect(years).toHaveLength(13);
      years.slice(1).forEach((now, at) => {
        const before = years[at]?.group ?? now.group;
        const comparable = before.scheme === now.group.scheme ? before : counterpartOf(before);
        const expected = now.group.scheme === comparable.scheme ? comparable.year + 1 : 1;
        expect(now.group.year).toBe(expected);
      });
    }
  });

  it('åk 9 of nine stands where åk 10 of ten does, åk 6 where åk 7', () => {
    expect(counterpartOf(nine(9))).toEqual(ten(10));
    expect(counterpartOf(ten(7))).toEqual(nine(6));
    expect(counterpartOf(upper(1))).toEqual(upper(1));
  });

  it('are named as people say', () => {
    expect(yearGroupLabel(nine(0)).sv).toBe('förskoleklass');
    expect(yearGroupLabel(ten(10))).toEqual({ sv: 'åk 10', en: 'year 10' });
    expect(yearGroupLabel(upper(2)).sv).toBe('gymnasiet, år 2');
  });
});
