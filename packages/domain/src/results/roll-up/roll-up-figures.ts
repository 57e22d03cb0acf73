import { fail, ok, type Result } from '../../kernel/index.ts';
import { formatSchoolYear } from '../../school-year/index.ts';
import type { IndicatorFigure } from '../series/figure.ts';
import type { RollUpMeasure } from './contribution.ts';
import { type RollUp, rollUp } from './roll-up.ts';

/** What must be the same of figures that are added up; the grade scale is part of what an indicator's version is. */
function measureOf({ indicator, version, perspective, breakdown, schoolYear }: IndicatorFigure): string {
  const { sex, background, parentsEducation, yearGroup } = breakdown;
  const group = yearGroup && [yearGroup.scheme, yearGroup.year];
  return JSON.stringify([
    indicator,
    version,
    perspective,
    schoolYear,
    sex,
    background,
    parentsEducation,
    group,
  ]);
}

/**
 * Figures of one measure as one (see `rollUp`), refused when they are not of one: another indicator or version of it (and
 * with that another grade scale), perspective, school year or part of the pupils. Errors: `figuresOfDifferentMeasures`,
 * `figureTwice` when one of them stands for the same unit as another.
 */
export function rollUpFigures(figures: readonly IndicatorFigure[], measure: RollUpMeasure): Result<RollUp> {
  if (new Set(figures.map(measureOf)).size > 1) return fail('figuresOfDifferentMeasures');
  const whose = new Set(figures.map(({ of }) => JSON.stringify(Object.entries(of).toSorted())));
  const [first] = figures;
  if (first !== undefined && whose.size < figures.length)
    return fail('figureTwice', { params: { year: formatSchoolYear(first.schoolYear) } });
  return ok(
    rollUp(
      figures.map(({ value }) => value),
      measure,
    ),
  );
}
