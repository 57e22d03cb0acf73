import { fail, ok, type Result } from '../../kernel/index.ts';
import { formatSchoolYear, type SchoolYear } from '../../school-year/index.ts';
import type { GradeScaleId } from './grade-scale.ts';
import { checkYearGroup, type GradeScheme, type YearGroup } from './year-group.ts';

interface ScaleChange {
  readonly scheme: GradeScheme;
  /** Year groups that go over, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly from: SchoolYear;
  readonly scale: GradeScaleId;
}

const to = (scale: GradeScaleId, scheme: GradeScheme, first: number, last: number, from: SchoolYear) => ({
  ...{ scheme, first, last, from, scale },
});

/**
 * When each year group goes over to a scale, oldest first.
 *
 * A-F (Lgr 11, Gy 2011): åk 8 and those who began upper secondary in 2011/12, the others of compulsory school in 2012/13,
 * upper secondary a year group a year.
 *
 * 1-10 (Act 2026:1243, in force 2 July 2028): åk 1-8 and the first year of upper secondary in 2028/29, then a year group a
 * year. A-F stays in åk 9 and 10 in 2028/29 and åk 10 in 2029/30, and in upper secondary with those who began on it, so a
 * school has pupils on two scales at once.
 */
export const scaleChanges: readonly ScaleChange[] = [
  to('aToF', 'nineYear', 8, 8, 2011),
  to('aToF', 'nineYear', 0, 7, 2012),
  to('aToF', 'nineYear', 9, 9, 2012),
  to('aToF', 'upperSecondary', 1, 1, 2011),
  to('aToF', 'upperSecondary', 2, 2, 2012),
  to('aToF', 'upperSecondary', 3, 3, 2013),
  to('aToF', 'upperSecondary', 4, 4, 2014),
  to('oneToTen', 'tenYear', 1, 8, 2028),
  to('aToF', 'tenYear', 9, 10, 2028),
  to('oneToTen', 'tenYear', 9, 9, 2029),
  to('oneToTen', 'tenYear', 10, 10, 2030),
  to('oneToTen', 'upperSecondary', 1, 1, 2028),
  to('oneToTen', 'upperSecondary', 2, 2, 2029),
  to('oneToTen', 'upperSecondary', 3, 3, 2030),
  to('oneToTen', 'upperSecondary', 4, 4, 2031),
];

/**
 * The scale that a year group's grades are set on in a school year. (It does not say that grades are set there: that
 * begins in åk 6 of nine, åk 7 of ten.) Errors: `yearGroupUnknown`, `schemeNotInForce`, `olderScale` before A-F.
 */
export function scaleOf(year: SchoolYear, group: YearGroup): Result<GradeScaleId> {
  const checked = checkYearGroup(group, year);
  if (!checked.ok) return checked;
  const change = scaleChanges.findLast(
    ({ scheme, first, last, from }) =>
      scheme === group.scheme && first <= group.year && group.year <= last && from <= year,
  );
  return change === undefined
    ? fail('olderScale', { params: { year: formatSchoolYear(year) } })
    : ok(change.scale);
}
