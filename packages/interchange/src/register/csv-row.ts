import type { CellConvention } from '@varje-elev/domain/results';
import { count, measuredCell } from '../cells/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { Measured, ReadRow } from '../reading.ts';
import type { RegisterColumn, RegisterField } from './csv-columns.ts';

/** A row of the register's files of 2020: a unit of one school form, or an organiser (which has no unit's code). */
export interface RegisterCsvRow extends ReadRow {
  readonly schoolUnitCode: string | null;
  readonly name: string;
  readonly municipalityCode: string | null;
  readonly organisationNumber: string;
  /** The organiser's name; null in the file of organisers, where it is the name. */
  readonly organiser: string | null;
  readonly organiserType: string;
  readonly orientation: string | null;
  readonly legalForm: string | null;
  /** Titles of the columns with J: year groups (`ÅR7`), programmes, school forms. */
  readonly has: readonly string[];
}

export interface Columns {
  readonly titles: readonly string[];
  readonly columns: readonly (RegisterColumn | null)[];
}

/** A line as a row, or every reason why not. */
export function rowOf(
  line: number,
  fields: readonly string[],
  { titles, columns }: Columns,
  convention: CellConvention,
  file: string,
): RegisterCsvRow | readonly Problem[] {
  const found = new Map<RegisterField, string | null>();
  const problems: Problem[] = [];
  const has: string[] = [];
  const values: Measured[] = [];
  const take = <Value>(value: Value | Problem, use: (value: Value) => void) => {
    if (typeof value === 'object' && value !== null && 'severity' in value) problems.push(value);
    else use(value);
  };
  if (titles.every((title, index) => fields[index]?.trim() === title))
    return [problemAt({ file, line, column: null }, 'headerRepeated')];
  if (fields.length !== titles.length) {
    const params = { found: fields.length, expected: titles.length };
    return [problemAt({ file, line, column: null }, 'wrongFieldCount', { params })];
  }
  for (const [index, column] of columns.entries()) {
    const raw = fields[index] ?? '';
    const place: Place = { file, line, column: index + 1, path: titles[index] ?? null };
    if (column?.kind === 'field') take(column.read(raw, place), (text) => found.set(column.field, text));
    else if (column?.kind === 'other') take(column.read(raw, place), () => undefined);
    else if (column?.kind === 'flag') take(flagCell(raw, place), (is) => is && has.push(column.title));
    else if (column?.kind === 'count')
      take(measuredCell(raw.trim(), null, count, convention, place), (value) =>
        values.push({ measure: column.title, value }),
      );
  }
  if (problems.length > 0) return problems;
  return {
    line,
    schoolUnitCode: found.get('schoolUnitCode') ?? null,
    name: found.get('name') ?? '',
    municipalityCode: found.get('municipalityCode') ?? null,
    organisationNumber: found.get('organisationNumber') ?? '',
    organiser: found.get('organiser') ?? null,
    organiserType: found.get('organiserType') ?? '',
    orientation: found.get('orientation') ?? null,
    legalForm: found.get('legalForm') ?? null,
    has,
    values,
  };
}

function flagCell(raw: string, place: Place): boolean | Problem {
  const text = raw.trim();
  if (text === 'J') return true;
  if (text === 'N' || text === '') return false;
  return problemAt(place, 'textNotExpected', { cell: raw, params: { known: 'J, N' } });
}
