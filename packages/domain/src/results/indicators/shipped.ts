import { fail, ok, type Result } from '../../kernel/index.ts';
import { formatSchoolYear, type SchoolYear } from '../../school-year/index.ts';
import { conditions } from './families/conditions.ts';
import { finalGrades } from './families/final-grades.ts';
import { otherGrades } from './families/other-grades.ts';
import { surveys } from './families/surveys.ts';
import { testsAndModels } from './families/tests-and-models.ts';
import { upperSecondary } from './families/upper-secondary.ts';
import { versionsOf } from './family.ts';
import type { IndicatorSource, IndicatorVersion, Perspective } from './indicator.ts';

/** Every definition that is shipped: one row per indicator, version and perspective. */
export const indicatorVersions: readonly IndicatorVersion[] = [
  ...finalGrades,
  ...otherGrades,
  ...testsAndModels,
  ...surveys,
  ...conditions,
  ...upperSecondary,
].flatMap(versionsOf);

const isValid = ({ from, to }: IndicatorVersion, year: SchoolYear) =>
  (from === null || from <= year) && (to === null || year <= to);

/** The definition that is valid for a school year. Errors: `indicatorUnknown`, `indicatorNotValidThen`. */
export function indicatorOn(
  indicator: string,
  perspective: Perspective,
  year: SchoolYear,
): Result<IndicatorVersion> {
  const versions = indicatorVersions.filter(
    (one) => one.indicator === indicator && one.perspective === perspective,
  );
  if (versions.length === 0) return fail('indicatorUnknown', { params: { indicator } });
  const valid = versions.find((one) => isValid(one, year));
  if (valid !== undefined) return ok(valid);
  return fail('indicatorNotValidThen', { params: { indicator, year: formatSchoolYear(year) } });
}

/** The definition that a source's id stands for (`N15505`); null for ids that are not shipped. */
export function indicatorOfSource(system: IndicatorSource['system'], id: string): IndicatorVersion | null {
  return indicatorVersions.find(({ source }) => source?.system === system && source.id === id) ?? null;
}
