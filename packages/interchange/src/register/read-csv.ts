import { type CellConvention, conventionFor } from '@varje-elev/domain/results';
import type { SchoolYear } from '@varje-elev/domain/school-year';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type TableLine, tableLines } from '../table/index.ts';
import { type Tally, tallied } from '../tally.ts';
import { registerColumn } from './csv-columns.ts';
import { type Columns, type RegisterCsvRow, rowOf } from './csv-row.ts';

export interface RegisterCsvOptions extends ReadOptions {
  /** The school year of the pupil counts: the files do not say. */
  readonly schoolYear: SchoolYear;
}

/**
 * Reads the register as it was published in 2020: one file per school form and one of organisers, comma-separated, a
 * header and no banner. Pupils are measured by the column's own title (`ELEVER ÅR7`); here 0 is none.
 *
 * Source: Skolenhetsregistret, files of 2020-06-01.
 */
export function readRegisterCsv(bytes: Bytes, options: RegisterCsvOptions): Reading<RegisterCsvRow> {
  return tallied(options, (tally) => rows(bytes, options, tally));
}

async function* rows(
  bytes: Bytes,
  { file, schoolYear }: RegisterCsvOptions,
  tally: Tally,
): AsyncGenerator<RegisterCsvRow | Problem> {
  const convention = conventionFor('unitRegister', schoolYear);
  const seen = new Map<string, number>();
  let begun: Columns | null = null;
  for await (const step of tableLines(bytes, { file, delimiter: ',', limits: tally.limits })) {
    if ('code' in step) {
      yield step;
    } else if (begun === null || !convention.ok) {
      const head = headOf(step, file);
      yield* head.problems;
      if (head.columns === null) return;
      begun = head.columns;
    } else if (step.fields.some((field) => field.trim() !== '')) {
      yield* lineAsRow(step, begun, convention.value, file, tally, seen);
    }
  }
  const whole = { file, line: null, column: null };
  if (begun === null) yield problemAt(whole, 'headerNotFound', { params: { titles: ofUnits.join(', ') } });
  else if (seen.size === 0) yield problemAt(whole, 'noRows');
}

/** The two kinds of file, by the columns without which a row would not tell what it is about. */
const ofUnits = ['SKOLENHETSKOD', 'NAMN', 'KOMMUN', 'ORGANISATIONSNR', 'HUVUDMANNATYP', 'HUVUDMANS NAMN'];
const ofOrganisers = ['ORGANISATIONSNR', 'HUVUDMANNATYP', 'NAMN', 'POSTADRESS'];
const isKind = (titles: readonly string[]) =>
  titles.includes('BESÖKSADRESS')
    ? ofUnits.every((title) => titles.includes(title))
    : ofOrganisers.every((title) => titles.includes(title)) && !titles.includes('KOMMUN');

function headOf({ line, fields, wrong }: TableLine, file: string) {
  const titles = fields.map((field) => field.trim());
  const place = { file, line, column: null };
  const problems: Problem[] = wrong ? [wrong] : [];
  const missing = !isKind(titles);
  if (missing) problems.push(problemAt(place, 'headerNotFound', { params: { titles: ofUnits.join(', ') } }));
  const columns = titles.map(registerColumn);
  for (const [index, title] of titles.entries()) {
    const at = { ...place, column: index + 1, path: title };
    if (titles.indexOf(title) < index) problems.push(problemAt(at, 'columnRepeated', { cell: title }));
    else if (columns[index] === null) problems.push(problemAt(at, 'columnUnknown', { cell: title }));
  }
  const readable = !wrong && !missing && !problems.some((one) => one.code === 'columnRepeated');
  return { columns: readable ? { titles, columns } : null, problems };
}

function* lineAsRow(
  { line, fields, wrong }: TableLine,
  head: Columns,
  convention: CellConvention,
  file: string,
  tally: Tally,
  seen: Map<string, number>,
): Generator<RegisterCsvRow | Problem> {
  tally.cells(head.titles.length);
  const place = { file, line, column: null };
  const unread = head.columns.filter((column) => column === null).length;
  const read = wrong ? [wrong] : rowOf(line, fields, head, convention, file);
  const refused = 'name' in read ? [] : read;
  yield* refused;
  if (!('name' in read)) {
    tally.refused(head.titles.length);
    return;
  }
  const key = read.schoolUnitCode ?? read.organisationNumber;
  const earlier = seen.get(key);
  if (earlier !== undefined) {
    tally.refused(head.titles.length);
    yield problemAt(place, 'rowRepeated', { params: { line: earlier } });
    return;
  }
  seen.set(key, line);
  tally.refused(unread);
  tally.labels(head.titles.length - unread - read.values.length);
  yield read;
}
