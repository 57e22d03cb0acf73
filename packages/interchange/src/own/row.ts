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
  const whole: Place = { ...context.place, line: line.line, column: null };
  const at = (column: FoundColumn): Place => ({
    ...whole,
    column: column.at,
    path: line.cells.get(column.at)?.path ?? column.title,
  });
  const keys = keysOf(line, context, at, whole);
  const read = valuesOf(line, keys.indicator, context, at, whole);
  const problems = [...keys.problems, ...read.problems];
  const { unitCode, unitName, schoolYear, breakdown } = keys;
  if (schoolYear === null || problems.some(({ severity }) => severity === 'error'))
    return { row: null, problems };
  const told = { line: line.line, sheet: context.place.sheet, unitCode, unitName, schoolYear, breakdown };
  return { row: { ...told, values: read.values }, problems };
}

type PlaceOf = (column: FoundColumn) => Place;

/** Which unit, year, group and indicator the row is about. */
function keysOf(line: OwnLine, { mapping, columns }: RowContext, at: PlaceOf, whole: Place) {
  const nothing = { unitCode: null, unitName: null, indicator: null, schoolYear: mapping.schoolYear };
  const told: {
    unitCode?: string | null;
    unitName?: string | null;
    indicator?: string | null;
    schoolYear?: SchoolYear;
  } = {};
  const breakdown: Record<string, string> = {};
  const problems: Problem[] = [];
  for (const column of columns) {
    if (column.role.role === 'figure' || column.role.role === 'ignored') continue;
    const key = keyCell(line.cells.get(column.at)?.text ?? '', column.role, at(column));
    if ('severity' in key) problems.push(key);
    else if ('dimension' in key) breakdown[key.dimension] = key.text;
    else if (!('total' in key)) Object.assign(told, key);
  }
  const keys = { ...nothing, ...told };
  const isNobody = keys.unitCode === null && keys.unitName === null;
  if (isNobody && problems.length === 0) problems.push(problemAt(whole, 'unitMissing'));
  return { ...keys, breakdown, problems };
}

function valuesOf(line: OwnLine, named: string | null, context: RowContext, at: PlaceOf, whole: Place) {
  const { indicators } = context.mapping;
  const values: OwnValue[] = [];
  const problems: Problem[] = [];
  for (const { indicator, columns } of figures(named, context)) {
    const mapped = indicators.find(({ id }) => id === indicator);
    if (mapped === undefined) {
      const known = indicators.map(({ id }) => id).join(', ');
      problems.push(problemAt(whole, 'indicatorUnknown', { cell: indicator, params: { known } }));
      continue;
    }
    const read = readFigure(columns, mapped, line, context, at);
    problems.push(...read.problems);
    if (read.value !== null) values.push({ measure: mapped.id, value: read.value });
  }
  return { values, problems };
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
  at: PlaceOf,
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
