import type { CellConvention, Value } from '@varje-elev/domain/results';
import type { SchoolYear } from '@varje-elev/domain/school-year';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Measured, ReadRow } from '../reading.ts';
import type { FoundColumn } from './columns.ts';
import { figureOf, type Parts, partValue } from './figure.ts';
import { keyCell } from './key-cell.ts';
import type { OwnLine } from './line.ts';
import type { MappedIndicator, OwnMapping } from './mapping.ts';

export interface OwnValue extends Measured {
  /** The mapping's id of the indicator. */
  readonly measure: string;
  readonly value: Value;
}

export interface OwnRow extends ReadRow {
  readonly sheet: string | null;
  /** Eight digits, where the file has codes. */
  readonly unitCode: string | null;
  readonly unitName: string | null;
  readonly schoolYear: SchoolYear;
  /** As `{Kön: 'Flickor'}`; without what is empty, which is the total. */
  readonly breakdown: Readonly<Record<string, string>>;
  readonly values: readonly OwnValue[];
}

export interface RowContext {
  readonly mapping: OwnMapping;
  readonly convention: CellConvention;
  readonly columns: readonly FoundColumn[];
  readonly place: { readonly file: string; readonly sheet: string | null };
}

export interface ReadLine {
  /** Null when an error stands among the problems: a row comes out whole or not at all. */
  readonly row: OwnRow | null;
  readonly problems: readonly Problem[];
}

export function ownRow(line: OwnLine, context: RowContext): ReadLine {
  const { mapping, columns, place } = context;
  const whole: Place = { ...place, line: line.line, column: null };
  const at = (column: FoundColumn): Place => ({
    ...whole,
    column: column.at,
    path: line.cells.get(column.at)?.path ?? column.title,
  });
  const keys = { unitCode: null, unitName: null, indicator: null, schoolYear: mapping.schoolYear };
  const told: Partial<OwnRow> & { indicator?: string | null } = {};
  const breakdown: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const column of columns) {
    if (column.role.role === 'figure' || column.role.role === 'ignored') continue;
    const key = keyCell(line.cells.get(column.at)?.text ?? '', column.role, at(column));
    if ('severity' in key) problems.push(key);
    else if ('dimension' in key) breakdown[key.dimension] = key.text;
    else if (!('total' in key)) Object.assign(told, key);
  }
  const { unitCode, unitName, indicator, schoolYear } = { ...keys, ...told };
  if (unitCode === null && unitName === null && problems.length === 0)
    problems.push(problemAt(whole, 'unitMissing'));

  const values: OwnValue[] = [];
  for (const figure of figures(indicator, context)) {
    const mapped = mapping.indicators.find(({ id }) => id === figure.indicator);
    if (mapped === undefined) {
      const known = mapping.indicators.map(({ id }) => id).join(', ');
      problems.push(problemAt(whole, 'indicatorUnknown', { cell: figure.indicator, params: { known } }));
      continue;
    }
    const read = readFigure(figure.columns, mapped, line, context, at);
    problems.push(...read.problems);
    if (read.value !== null) values.push({ measure: mapped.id, value: read.value });
  }
  const broken = schoolYear === null || problems.some(({ severity }) => severity === 'error');
  const row = broken
    ? null
    : { line: line.line, sheet: place.sheet, unitCode, unitName, schoolYear, breakdown, values };
  return { row, problems };
}

/** The row's figures: each indicator with its columns. */
function figures(named: string | null, { columns }: RowContext) {
  const byIndicator = new Map<string, FoundColumn[]>();
  for (const column of columns) {
    if (column.role.role !== 'figure') continue;
    const indicator = column.role.indicator ?? named ?? '';
    byIndicator.set(indicator, [...(byIndicator.get(indicator) ?? []), column]);
  }
  return [...byIndicator].map(([indicator, found]) => ({ indicator, columns: found }));
}

function readFigure(
  columns: readonly FoundColumn[],
  indicator: MappedIndicator,
  line: OwnLine,
  { convention }: RowContext,
  at: (column: FoundColumn) => Place,
) {
  const problems: Problem[] = [];
  let parts: Parts = {};
  for (const column of columns) {
    if (column.role.role !== 'figure') continue;
    const { part } = column.role;
    const value = partValue(line.cells.get(column.at), part, indicator, convention, at(column));
    if ('severity' in value) problems.push(value);
    else parts = { ...parts, [part]: value };
  }
  const isValue = ({ role }: FoundColumn) => role.role === 'figure' && role.part === 'value';
  const told = columns.find(isValue) ?? columns[0];
  if (problems.length > 0 || told === undefined) return { value: null, problems };
  return figureOf(parts, indicator, at(told));
}
