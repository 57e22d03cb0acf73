import { conventionFor } from '@varje-elev/domain/results';
import { parseSchoolYear, type SchoolYear } from '@varje-elev/domain/school-year';
import { difference, measuredCell } from '../cells/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { ReadRow } from '../reading.ts';
import type { Tally } from '../tally.ts';
import type { TableCell } from './cells.ts';
import { type Level, levelOf } from './level.ts';
import { type Axis, codesAt } from './table.ts';

/** One cell of a table. */
export interface PxwebRow extends ReadRow {
  /** The code along every dimension. Measure codes are the table's own and change between tables. */
  readonly codes: Readonly<Record<string, string>>;
  /** The same in words, where the table gives them. */
  readonly labels: Readonly<Record<string, string>>;
  readonly level: Level | null;
  /** From the label of the time dimension: its code is the autumn year. */
  readonly schoolYear: SchoolYear;
}

export function* cellAsRow(
  { text, mark, line, column }: TableCell,
  offset: number,
  axes: readonly Axis[],
  timeAxis: string,
  file: string,
  tally: Tally,
): Generator<PxwebRow | Problem> {
  const found = codesAt(offset, axes);
  const codes: Record<string, string> = {};
  const labels: Record<string, string> = {};
  for (const [index, { name, labels: all }] of axes.entries()) {
    const code = found[index] ?? '';
    codes[name] = code;
    labels[name] = all.get(code) ?? code;
  }
  const place = { file, line, column, path: `value[${offset}]` };
  const year = parseSchoolYear(labels[timeAxis] ?? '');
  const level = codes.level === undefined ? null : levelOf(codes.level);
  const refuse = (problem: Problem) => {
    tally.refused(1);
    return problem;
  };
  if (!year.ok) {
    yield refuse(problemAt(place, 'periodUnreadable', { cell: labels[timeAxis] ?? null }));
  } else if (codes.level !== undefined && level === null) {
    yield refuse(problemAt(place, 'levelUnknown', { cell: codes.level }));
  } else {
    const value = figureOf(text, mark, year.value, place);
    const measure = codes.variable ?? codes.ContentsCode ?? '';
    if ('severity' in value) yield refuse(value);
    else yield { line, codes, labels, level, schoolYear: year.value, values: [{ measure, value }] };
  }
}

function figureOf(text: string | null, mark: string | null, year: SchoolYear, place: Place) {
  const convention = conventionFor('pxweb', year);
  if (!convention.ok) return problemAt(place, 'conventionUnknown', { params: { year } });
  return measuredCell(text, mark, difference, convention.value, place);
}
