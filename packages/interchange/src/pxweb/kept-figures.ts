import { conventionFor } from '@varje-elev/domain/results';
import { type SchoolYear, schoolYearOfKey } from '@varje-elev/domain/school-year';
import { count, difference, type MeasureKind, measuredCell } from '../cells/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Measured } from '../reading.ts';
import { levelOf } from './level.ts';
import { type Document, placeIn, type QueryPart } from './query-part.ts';
import type { PxwebSelectionRow } from './query-rows.ts';
import type { KeptQuestion } from './query-schema.ts';

/** The codes that a question names of a dimension. */
const codesOf = (asked: readonly PxwebSelectionRow[], dimension: string) =>
  asked.find((one) => one.asksFor === 'figures' && one.dimension === dimension)?.codes ?? [];

function figure(number: number, kind: MeasureKind, year: SchoolYear, at: ReturnType<typeof placeIn>) {
  const convention = conventionFor('pxweb', year);
  if (!convention.ok) return problemAt(at, 'conventionUnknown', { params: { year } });
  return measuredCell(String(number), null, kind, convention.value, at);
}

/** The figures that the answer is said to have had, one for each time that was asked for. */
export function reportedFigures(
  { reported_values: reported }: Partial<KeptQuestion>,
  asked: readonly PxwebSelectionRow[],
  document: Document,
): readonly QueryPart[] {
  if (reported === undefined) return [];
  const { values, time, note } = reported;
  const whole = placeIn(document, ['reported_values']);
  const times = codesOf(asked, 'time');
  const cells = values.length + time.length;
  if (
    values.length !== time.length ||
    time.length !== times.length ||
    time.some((one, at) => one !== times[at])
  ) {
    const params = { asked: times.length, values: values.length, times: time.length };
    return [{ row: null, problems: [problemAt(whole, 'figuresOfOtherTimes', { params })], cells }];
  }
  const measures = codesOf(asked, 'variable');
  if (measures.length === 0) return [{ row: null, problems: [problemAt(whole, 'measureNotAsked')], cells }];
  const unclear = problemAt(whole, 'measureUnclear', {
    cell: note ?? null,
    severity: 'warning',
    params: { measures: measures.join(', ') },
  });
  const parts = values.map((number, index): QueryPart => {
    const place = placeIn(document, ['reported_values', 'values', index]);
    const year = schoolYearOfKey(Number(time[index]), 'pxwebComparison');
    if (!year.ok) return refused(problemAt(place, 'periodUnreadable', { cell: time[index] ?? null }));
    const value = figure(number, difference, year.value, place);
    if ('severity' in value) return refused(value);
    const row = { kind: 'reported', line: place.line, schoolYear: year.value, measures } as const;
    return { row: { ...row, values: [{ measure: 'reported', value }] }, problems: [], cells: 2 };
  });
  return measures.length === 1 ? parts : [{ row: null, problems: [unclear], cells: 0 }, ...parts];
}

const refused = (problem: Problem): QueryPart => ({ row: null, problems: [problem], cells: 2 });

/** How many cells of the whole table have which mark: refused unless they make the table that is described. */
export function markCounts(
  { reported_status_counts_full_fetch: counts }: Partial<KeptQuestion>,
  document: Document,
): readonly QueryPart[] {
  if (counts === undefined) return [];
  const path = ['reported_status_counts_full_fetch'];
  const whole = placeIn(document, path);
  const { cells, level_codes: levels, distinct_skolenhetskod: units, measures, years, ...marks } = counts;
  const sum = Object.values(marks).reduce((total, one) => total + one, 0);
  const size = levels * measures * years;
  const problems: Problem[] = [];
  if (sum !== cells) problems.push(problemAt(whole, 'marksDoNotAddUp', { params: { sum, cells } }));
  if (size !== cells || units > levels)
    problems.push(
      problemAt(whole, 'tableSizeDiffers', { params: { levels, measures, years, cells, units } }),
    );
  const values: Measured[] = [];
  for (const [mark, number] of Object.entries(marks)) {
    const value = figure(number, count, 0, placeIn(document, [...path, mark]));
    if ('severity' in value) problems.push(value);
    else values.push({ measure: mark, value });
  }
  const all = Object.keys(counts).length;
  return problems.length > 0
    ? [{ row: null, problems, cells: all }]
    : [{ row: { kind: 'counts', line: whole.line, cells, values }, problems: [], cells: all }];
}

/** What the source calls some codes of the level dimension. */
export function levelLabels(
  { level_label_example: labels = {} }: Partial<KeptQuestion>,
  document: Document,
): readonly QueryPart[] {
  return Object.entries(labels).map(([code, text]) => {
    const place = placeIn(document, ['level_label_example', code]);
    const level = levelOf(code);
    return level === null
      ? { row: null, problems: [problemAt(place, 'levelUnknown', { cell: code })], cells: 1 }
      : { row: { kind: 'label', line: place.line, level, text, values: [] }, problems: [], cells: 1 };
  });
}
