import { maskCell } from '../personal-number/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';
import { type TableLine, type TableOptions, tableLines } from '../table/index.ts';
import { columnName, openWorkbook, type SheetCell } from '../workbook/index.ts';
import { jsonTable } from './json-table.ts';
import type { OwnCell, OwnLine } from './line.ts';
import type { OwnMapping } from './mapping.ts';
import { type FileKind, type OpenedTable, sheetMissing, type TableChoice } from './opened-table.ts';
import { isOfPerson } from './person-cell.ts';

/** The lines of the chosen table, whatever kind of file it stands in; problems where there is none. */
export async function ownTable(bytes: Bytes, choice: TableChoice): Promise<OpenedTable> {
  const { kind, delimiter, whole } = await startOf(bytes);
  if (kind === 'workbook') return workbookTable(whole, choice);
  if (kind === 'json') return jsonTable(whole, choice);
  const between = choice.delimiter ?? delimiter;
  const lines = textLines(whole, { file: choice.file, limits: choice.limits, delimiter: between });
  return { kind, sheets: [], sheet: null, delimiter: between, header: null, lines };
}

async function workbookTable(bytes: Bytes, choice: TableChoice): Promise<OpenedTable> {
  const { workbook, problems } = await openWorkbook(bytes, choice);
  if (workbook === null) return { problems };
  const sheet = choice.sheet ?? workbook.sheets[0] ?? '';
  if (!workbook.sheets.includes(sheet))
    return { problems: [...problems, sheetMissing(choice, workbook.sheets)] };
  async function* lines(): AsyncGenerator<OwnLine | Problem> {
    yield* problems;
    for await (const row of workbook?.rows(sheet) ?? []) {
      if ('severity' in row) yield row;
      else {
        const cells = [...row.cells].map(([column, cell]) => [column, cellOf(cell, row.line)] as const);
        yield { line: row.line, width: null, cells: new Map(cells), refused: row.refused };
      }
    }
  }
  return { kind: 'workbook', sheets: workbook.sheets, sheet, delimiter: ';', header: null, lines: lines() };
}

const cellOf = ({ column, kind, text, percent }: SheetCell, line: number): OwnCell => ({
  text: kind === 'number' ? text.replace('.', ',') : text,
  percent,
  path: `${columnName(column)}${line}`,
});

async function* textLines(bytes: Bytes, choice: TableOptions): AsyncGenerator<OwnLine | Problem> {
  for await (const step of tableLines(bytes, choice)) {
    if ('code' in step) yield step;
    else yield* lineOf(step, choice.file);
  }
}

/** A line of text with a person's number is refused whole, as a row of a workbook is. */
function* lineOf({ line, fields, wrong }: TableLine, file: string): Generator<OwnLine | Problem> {
  const filled = fields.flatMap((field, at) =>
    field.trim() === '' ? [] : [{ text: field.trim(), column: at + 1 }],
  );
  const problems = filled
    .filter(({ text }) => isOfPerson(text))
    .map(({ text, column }) =>
      problemAt({ file, line, column, path: `${columnName(column)}${line}` }, 'personalNumber', {
        cell: maskCell(text),
      }),
    );
  if (problems.length === 0 && wrong !== null) problems.push(wrong);
  yield* problems;
  const cells = filled.map(
    ({ text, column }) => [column, { text, percent: false, path: `${columnName(column)}${line}` }] as const,
  );
  const refuse = problems.length > 0;
  yield {
    line,
    width: fields.length,
    cells: new Map(refuse ? [] : cells),
    refused: refuse ? filled.map(({ column }) => column) : [],
  };
}

interface Start {
  readonly kind: FileKind;
  readonly delimiter: OwnMapping['delimiter'];
  readonly whole: Bytes;
}

/** Looks at the first bytes, and gives the file back whole. */
async function startOf(bytes: Bytes): Promise<Start> {
  const iterator = Symbol.asyncIterator in bytes ? bytes[Symbol.asyncIterator]() : bytes[Symbol.iterator]();
  const held: Uint8Array[] = [];
  for (let size = 0; size < LOOKED_AT; ) {
    const next = await iterator.next();
    if (next.done === true) break;
    held.push(next.value);
    size += next.value.length;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    try {
      yield* held;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next())
        yield next.value;
    } finally {
      await iterator.return?.();
    }
  }
  const start = Buffer.concat(held).subarray(0, LOOKED_AT);
  const isArchive = ARCHIVES.some((mark) => start.subarray(0, mark.length).equals(mark));
  const text = start
    .toString('utf8')
    .replaceAll('\0', '')
    .replace(/^[\uFEFF\uFFFD]+/u, '')
    .trimStart();
  const kind = isArchive ? 'workbook' : /^[{[]/.test(text) ? 'json' : 'text';
  return { kind, delimiter: likelyDelimiter(text), whole: whole() };
}

/** Zip (xlsx) and OLE (xls, or an xlsx with a password). */
const ARCHIVES = [Buffer.from('504b0304', 'hex'), Buffer.from('d0cf11e0', 'hex')];
const LOOKED_AT = 4096;

/** The one that stands most often, semicolon when none does: a decimal comma may be more common than any, so it comes last. */
function likelyDelimiter(text: string): OwnMapping['delimiter'] {
  if (text.includes(';')) return ';';
  if (text.includes('\t')) return '\t';
  return text.includes(',') ? ',' : ';';
}
