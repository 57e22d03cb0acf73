import { fail, ok, type Result } from '../../kernel/index.ts';
import { formatSchoolYear, type SchoolYear } from '../../school-year/index.ts';
import type { Value } from '../value.ts';
import { seriesBreaks } from './known-breaks.ts';
import type { SeriesBreak } from './series-break.ts';

export interface SeriesPoint {
  readonly year: SchoolYear;
  readonly value: Value;
}

/** A stretch of a series that may be drawn as one line, and the breaks that separate it from the stretch before. */
export interface SeriesSegment {
  readonly points: readonly SeriesPoint[];
  readonly breaks: readonly SeriesBreak[];
}

/** Breaks between two school years, oldest first: those that the later year is beyond and the earlier is not. */
export function breaksBetween(
  indicator: string,
  earlier: SchoolYear,
  later: SchoolYear,
  breaks: readonly SeriesBreak[] = seriesBreaks,
): readonly SeriesBreak[] {
  return breaks.filter(
    ({ indicators, from }) => indicators.includes(indicator) && earlier < from && from <= later,
  );
}

/**
 * Splits a series at its breaks, renumbering included: that line is joined by whoever says so in the chart. Every point is
 * in exactly one segment, in order of year. A year without a break but with a missing value stays in its segment.
 */
export function seriesSegments(
  indicator: string,
  points: readonly SeriesPoint[],
  breaks: readonly SeriesBreak[] = seriesBreaks,
): readonly SeriesSegment[] {
  const segments: { points: SeriesPoint[]; breaks: readonly SeriesBreak[] }[] = [];
  for (const point of points.toSorted((one, other) => one.year - other.year)) {
    const current = segments.at(-1);
    const before = current?.points.at(-1);
    const crossed = before === undefined ? [] : breaksBetween(indicator, before.year, point.year, breaks);
    if (current === undefined || crossed.length > 0) segments.push({ points: [point], breaks: crossed });
    else current.points.push(point);
  }
  return segments;
}

/**
 * Whether two years may be compared: no break between them forbids it, those apart that are taken back before the later
 * year. Errors: `seriesBroken` with the first that does.
 */
export function comparableYears(
  indicator: string,
  earlier: SchoolYear,
  later: SchoolYear,
  breaks: readonly SeriesBreak[] = seriesBreaks,
): Result<true> {
  const crossed = breaksBetween(indicator, earlier, later, breaks);
  const isUndone = ({ id }: SeriesBreak) => crossed.some(({ undoes }) => undoes === id);
  const undoes = ({ undoes: other }: SeriesBreak) => crossed.some(({ id }) => id === other);
  const broken = crossed.find((one) => !one.comparable && !isUndone(one) && !undoes(one));
  if (broken === undefined) return ok(true);
  return fail('seriesBroken', { params: { year: formatSchoolYear(broken.from) } });
}
