import { type Problem, problemAt } from '../problem.ts';
import type { Bytes, Reading, ReadOptions } from '../reading.ts';
import { type Tally, tallied } from '../tally.ts';
import { columnName, openWorkbook, type SheetRow } from '../workbook/index.ts';
import { fieldOf } from './field.ts';
import type { FieldSpecification, SpecificationRow } from './schema.ts';

const TITLES = ['Variabel', 'Fältinnehåll', 'Tillåtna tecken', '(Max) längd'] as const;
const [NAME, CONTENT, CHARACTERS, LENGTH] = [1, 2, 3, 4];

/** A field takes its codes from one further down, so the rows are held; the longest specification known has 400. */
const mostRows = 10_000;

interface Place {
  readonly file: string;
  readonly sheet: string;
}

/**
 * Reads SCB's description of a collection's data file (*datafilsbeskrivning*, *Kravspecifikation för datafil*): one row for
 * each field, in the data file's order. Everything above the titles is the collection's name, date and a key to the
 * characters. A field goes on for as long as no new name stands in the first column.
 *
 * Source: SCB's specifications of 2025-12-10 for grades in åk 6 and 9 and national tests in åk 3, 6 and 9, spring 2026.
 */
export function readFieldSpecification(bytes: Bytes, options: ReadOptions): Reading<SpecificationRow> {
  return tallied(options, (tally) => fields(bytes, options, tally));
}

async function* fields(
  bytes: Bytes,
  options: ReadOptions,
  tally: Tally,
): AsyncGenerator<SpecificationRow | Problem> {
  const { workbook, problems } = await openWorkbook(bytes, options);
  yield* problems;
  if (workbook === null) return;
  const [sheet = ''] = workbook.sheets;
  const place = { file: options.file, sheet };
  const rows: SheetRow[] = [];
  for await (const row of workbook.rows(sheet)) {
    if ('severity' in row) yield row;
    else if (rows.length >= mostRows) {
      const at = { ...place, line: row.line, column: null };
      tally.refused(rows.reduce((sum, { cells }) => sum + cells.size, 0));
      yield problemAt(at, 'tooManyRows', { params: { limit: mostRows } });
      return;
    } else {
      tally.cells(row.cells.size + row.refused.length);
      tally.refused(row.refused.length);
      rows.push(row);
    }
  }
  const at = rows.findIndex(isHeader);
  const read =
    at < 0
      ? { problems: [noHeader(place)], rows: [], left: rows }
      : fieldRows(rows.slice(at + 1), collectionOf(rows.slice(0, at)), place);
  const kept = rows.reduce((sum, { cells }) => sum + cells.size, 0);
  const left = read.left.reduce((sum, { cells }) => sum + cells.size, 0);
  tally.labels(kept - left);
  tally.refused(left);
  yield* read.problems;
  yield* withKnownReferences(read.rows, place);
}

const isHeader = ({ cells }: SheetRow) =>
  TITLES.every((title, at) => cells.get(at + 1)?.text.startsWith(title) ?? false);

const noHeader = (place: Place) =>
  problemAt({ ...place, line: null, column: null }, 'specificationNotFound', {
    params: { titles: TITLES.join(', ') },
  });

function collectionOf(rows: readonly SheetRow[]): string | null {
  const texts = rows.map(({ cells }) => cells.get(NAME)?.text ?? '');
  return (
    texts.map((text) => /^UNDERSÖKNINGEN:\s*(.+)$/u.exec(text)?.[1] ?? null).find((name) => name !== null) ??
    null
  );
}

/** Gathers the lines of each field; `left` are those that describe none. */
function fieldRows(rows: readonly SheetRow[], collection: string | null, place: Place) {
  const groups: SheetRow[][] = [];
  const left: SheetRow[] = [];
  const problems: Problem[] = [];
  for (const row of rows) {
    if (row.cells.has(NAME)) groups.push([row]);
    else if (groups.at(-1)?.push(row) === undefined) {
      left.push(row);
      problems.push(problemAt({ ...place, line: row.line, column: null }, 'textOutsideField'));
    }
  }
  const read: SpecificationRow[] = [];
  const names = new Set<string>();
  for (const group of groups) {
    const [first] = group;
    const text = (column: number) => first?.cells.get(column)?.text ?? '';
    const line = first?.line ?? 0;
    const name = text(NAME);
    const written = group.flatMap(({ cells }) => cells.get(CONTENT)?.text ?? []);
    const field = fieldOf(name, written, text(CHARACTERS), text(LENGTH));
    const code = field === null ? 'fieldIncomplete' : names.has(name) ? 'fieldRepeated' : null;
    if (field !== null && code === null) read.push({ line, collection, field, values: [] });
    else {
      const at = { ...place, line, column: NAME, path: `${columnName(NAME)}${line}` };
      problems.push(problemAt(at, code ?? 'fieldIncomplete', { params: { field: name } }));
      left.push(...group);
    }
    names.add(name);
  }
  return { rows: read, problems, left };
}

/** "Se MA_A_PR" becomes that field's codes; the specifications of 2026 have one field that refers to itself. */
function* withKnownReferences(
  rows: readonly SpecificationRow[],
  place: Place,
): Generator<SpecificationRow | Problem> {
  const byName = new Map(rows.map(({ field }) => [field.name, field]));
  for (const row of rows) {
    const { codesOf, name } = row.field;
    const other: FieldSpecification | undefined = codesOf === null ? undefined : byName.get(codesOf);
    if (codesOf === null) yield row;
    else if (
      other === undefined ||
      other.name === name ||
      other.codes.length + Number(other.points !== null) === 0
    ) {
      const at = { ...place, line: row.line, column: CONTENT, path: `${columnName(CONTENT)}${row.line}` };
      yield problemAt(at, 'fieldRefersToNothing', {
        severity: 'warning',
        params: { field: name, other: codesOf },
      });
      yield row;
    } else yield { ...row, field: { ...row.field, codes: other.codes, points: other.points } };
  }
}
