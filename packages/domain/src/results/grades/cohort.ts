import { z } from 'zod';
import { ok, type Result } from '../../kernel/index.ts';
import type { SchoolYear } from '../../school-year/index.ts';
import type { GradeScaleId } from './grade-scale.ts';
import { scaleOf } from './scale-of.ts';
import { checkYearGroup, gradeSchemes, type YearGroup } from './year-group.ts';

/**
 * The children who begin school in the autumn of the year they turn six. The cohort is the line to follow through
 * school: year groups are renumbered in 2028 (pupils in förskoleklass 2027/28 begin åk 2 in the autumn of 2028).
 */
export const Cohort = z.object({ bornIn: z.int().min(1980).max(2100) });
export type Cohort = z.infer<typeof Cohort>;

/** The cohort that is in a year group, as expected by age. Errors: `yearGroupUnknown`, `schemeNotInForce`. */
export function cohortIn(group: YearGroup, year: SchoolYear): Result<Cohort> {
  const checked = checkYearGroup(group, year);
  if (!checked.ok) return checked;
  const { first, startAge } = gradeSchemes[group.scheme];
  return ok({ bornIn: year - startAge - (group.year - first) });
}

/** Where the cohort is in a school year, as expected by age, to the third year of upper secondary; null before and after. */
export function yearGroupOf(cohort: Cohort, year: SchoolYear): YearGroup | null {
  const age = year - cohort.bornIn;
  if (age < 6 || age > 18) return null;
  if (age >= 16) return { scheme: 'upperSecondary', year: age - 15 };
  return year <= 2027 ? { scheme: 'nineYear', year: age - 6 } : { scheme: 'tenYear', year: age - 5 };
}

export interface CohortYear {
  readonly schoolYear: SchoolYear;
  readonly group: YearGroup;
  /** Null in the years before A-F. */
  readonly scale: GradeScaleId | null;
}

/** The cohort's way through school, thirteen years over the renumbering and the changes of scale. */
export function cohortLine(cohort: Cohort): readonly CohortYear[] {
  const years = Array.from({ length: 13 }, (_, at) => cohort.bornIn + 6 + at);
  return years.flatMap((schoolYear) => {
    const group = yearGroupOf(cohort, schoolYear);
    if (group === null) return [];
    const scale = scaleOf(schoolYear, group);
    return [{ schoolYear, group, scale: scale.ok ? scale.value : null }];
  });
}
