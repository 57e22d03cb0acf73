import type { CellConvention, Value } from '@varje-elev/domain/results';
import type { SchoolYear } from '@varje-elev/domain/school-year';
import { measuredCell } from '../cells/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Measured, ReadRow } from '../reading.ts';
import type { Head } from './head.ts';
import { keyCell, noKeys, type SirisKeys } from './keys.ts';
import type { SirisReportId } from './report.ts';

/** A row of a SIRIS export: one unit, or one municipality when `unitCode` and `legacyUnitCode` are null. */
export interface SirisRow extends ReadRow, SirisKeys {
  readonly report: SirisReportId;
  readonly schoolYear: SchoolYear;
  readonly values: readonly (Measured & { readonly measure: string })[];
}

/**
 * A line as a row, or every reason why not: a row comes out whole or not at all, since a cell that cannot be read is
 * most often a sign that its neighbours stand in the wrong place.
 */
export function rowOf(
  line: number,
  fields: readonly string[],
  head: Head,
  convention: CellConvention,
  file: string,
): SirisRow | readonly Problem[] {
  if (fields.length !== head.columns.length) {
    const params = { found: fields.length, expected: head.columns.length };
    return [problemAt({ file, line, column: null }, 'wrongFieldCount', { params })];
  }
  const problems: Problem[] = [];
  const keys: { -readonly [Key in keyof SirisKeys]: SirisKeys[Key] } = { ...noKeys };
  const values: Measured[] = [];
  for (const [index, column] of head.columns.entries()) {
    const raw = fields[index] ?? '';
    const place: Place = { file, line, column: index + 1, path: head.titles[index] ?? null };
    if (column === null) continue;
    if ('key' in column) {
      const cell = keyCell(column.key, raw, place);
      if ('severity' in cell) problems.push(cell);
      else Object.assign(keys, cell);
    } else {
      const value = measuredCell(raw, null, column.kind, convention, place);
      if ('severity' in value) problems.push(value);
      else values.push({ measure: column.measure, value });
    }
  }
  const last = fields.at(-1) ?? '';
  if (head.endsWithDelimiter && last.trim() !== '')
    problems.push(problemAt({ file, line, column: fields.length }, 'columnUnknown', { cell: last }));
  const whole = { file, line, column: null };
  if (problems.length === 0)
    problems.push(...sumProblem(values, head, whole), ...residualProblems(values, head, whole));
  if (problems.length > 0) return problems;
  return { line, report: head.report.id, schoolYear: head.schoolYear, ...keys, values };
}

/** Do the parts make the total? Only where every part is a number or a group that the unit does not have. */
function sumProblem(values: readonly Measured[], { report }: Head, place: Place): readonly Problem[] {
  const rule = report.sum;
  if (rule === undefined) return [];
  const valueFor = (measure: string) => values.find((one) => one.measure === measure)?.value;
  const total = valueFor(rule.total)?.value ?? null;
  const parts = rule.parts.map(valueFor);
  if (total === null || !parts.every(isAddable)) return [];
  const sum = parts.reduce((all, part) => all + (part?.value ?? 0), 0);
  return sum === total ? [] : [problemAt(place, 'sumDiffers', { params: { sum, total } })];
}

/** How far whole-number roundings of three figures can take a difference from the other two. */
const mostRounded = 1.5;

/** Is each residual what is left of the actual value? If not, two columns have changed places. */
function residualProblems(values: readonly Measured[], { report }: Head, place: Place): readonly Problem[] {
  const valueFor = (measure: string) => values.find((one) => one.measure === measure)?.value.value ?? null;
  return (report.residuals ?? []).flatMap((outcome) => {
    const [actual, modelled, residual] = ['actual', 'modelled', 'residual'].map((part) =>
      valueFor(`${outcome}.${part}`),
    );
    if (actual == null || modelled == null || residual == null) return [];
    if (Math.abs(actual - modelled - residual) <= mostRounded + 1e-9) return [];
    return [problemAt(place, 'residualDiffers', { params: { actual, modelled, residual } })];
  });
}

const isAddable = (part: Value | undefined) =>
  part !== undefined && (part.value !== null || part.state === 'missing');
