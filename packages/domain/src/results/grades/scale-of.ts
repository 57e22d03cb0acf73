import { ok, type Result } from '../../kernel/index.ts';
import type { SchoolYear } from '../../school-year/index.ts';
import type { GradeScaleId } from './grade-scale.ts';
import { checkYearGroup, type GradeScheme, type YearGroup } from './year-group.ts';

interface ScaleChange {
  readonly scheme: GradeScheme;
  /** Year groups that go over, both ends included. */
  readonly first: number;
  readonly last: number;
  readonly from: SchoolYear;
}

/**
 * When each year group goes over to 1-10 (Act 2026:1243, in force 2 July 2028): åk 1-8 and the first year of upper
 * secondary in 2028/29, then a year group a year. A-F stays in åk 9 and 10 in 2028/29 and åk 10 in 2029/30, and in upper
 * secondary with those who began on it, so a school has pupils on two scales at once.
 */
export const scaleChanges: readonly ScaleChange[] = [
  { scheme: 'tenYear', first: 1, last: 8, from: 2028 },
  { scheme: 'tenYear', first: 9, last: 9, from: 2029 },
  { scheme: 'tenYear', first: 10, last: 10, from: 2030 },
  { scheme: 'upperSecondary', first: 1, last: 1, from: 2028 },
  { scheme: 'upperSecondary', first: 2, last: 2, from: 2029 },
  { scheme: 'upperSecondary', first: 3, last: 3, from: 2030 },
  { scheme: 'upperSecondary', first: 4, last: 4, from: 2031 },
];

/**
 * The scale that a year group's grades are set on in a school year. (It does not say that grades are set there: that
 * begins in åk 6 of nine, åk 7 of ten.) Errors: `yearGroupUnknown`, `schemeNotInForce`.
 */
export function scaleOf(year: SchoolYear, group: YearGroup): Result<GradeScaleId> {
  const checked = checkYearGroup(group, year);
  if (!checked.ok) return checked;
  const change = scaleChanges.find(
    ({ scheme, first, last }) => scheme === group.scheme && first <= group.year && group.year <= last,
  );
  return ok(change !== undefined && change.from <= year ? 'oneToTen' : 'aToF');
}
