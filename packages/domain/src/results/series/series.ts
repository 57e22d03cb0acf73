import { fail, ok, type Result } from '../../kernel/index.ts';
import { formatSchoolYear } from '../../school-year/index.ts';
import type { SeriesPoint } from '../indicators/series-segments.ts';
import type { IndicatorFigure } from './figure.ts';

/** One indicator of one unit (or reference) for one part of its pupils, over school years. */
export interface Series extends Pick<IndicatorFigure, 'indicator' | 'perspective' | 'of' | 'breakdown'> {
  /** In order of school year, each once. */
  readonly points: readonly SeriesPoint[];
}

/** Equal for figures of the same series, whatever order their fields were written in. */
function keyOf({ indicator, perspective, of, breakdown }: IndicatorFigure): string {
  const { sex, background, parentsEducation, yearGroup } = breakdown;
  const whose = of.kind === 'nation' ? [] : Object.entries(of).toSorted().flat();
  const group = yearGroup && [yearGroup.scheme, yearGroup.year];
  return JSON.stringify([indicator, perspective, of.kind, whose, sex, background, parentsEducation, group]);
}

/**
 * Gathers figures into series. A version is no part of what a series is: a change of definition is a break inside it (see
 * `seriesSegments`). Errors: `figureTwice` with the school year, when two figures claim the same place; which of two
 * publications is valid is for whoever stores them to say.
 */
export function seriesOf(figures: readonly IndicatorFigure[]): Result<readonly Series[]> {
  const gathered = new Map<string, { series: Series; points: SeriesPoint[] }>();
  for (const figure of figures) {
    const { indicator, perspective, of, breakdown, schoolYear, value } = figure;
    const key = keyOf(figure);
    const points = gathered.get(key)?.points ?? [];
    if (points.some(({ year }) => year === schoolYear))
      return fail('figureTwice', { params: { year: formatSchoolYear(schoolYear) } });
    points.push({ year: schoolYear, value });
    gathered.set(key, { series: { indicator, perspective, of, breakdown, points }, points });
  }
  return ok(
    [...gathered.values()].map(({ series, points }) => ({
      ...series,
      points: points.toSorted((one, other) => one.year - other.year),
    })),
  );
}
