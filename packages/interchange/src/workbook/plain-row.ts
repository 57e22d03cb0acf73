import { LAST_COLUMN } from './cell-reference.ts';
import { readPlainCellTag } from './plain-cell.ts';
import type { Attributes } from './xml-part.ts';

/**
 * A row as it lies in the bytes: where each of its cells stands and how it is written. Filled anew for each row, since a
 * sheet has millions of cells.
 */
export interface PlainRow {
  attributes: Attributes;
  /** The line that the cells' references name; 0 when none does. */
  line: number;
  /** Cells that have a value. */
  cells: number;
  /** Of each of them: its column, style, whether its text is shared (1), and the bytes of its value. */
  readonly columns: Uint16Array;
  readonly styles: Uint32Array;
  readonly shared: Uint8Array;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
}

export const plainRow = (): PlainRow => ({
  attributes: {},
  line: 0,
  cells: 0,
  columns: new Uint16Array(LAST_COLUMN),
  styles: new Uint32Array(LAST_COLUMN),
  shared: new Uint8Array(LAST_COLUMN),
  from: new Uint32Array(LAST_COLUMN),
  to: new Uint32Array(LAST_COLUMN),
});

/** An attribute with double quotes around printable ASCII that needs no unescaping; its prefix does not matter. */
const ATTRIBUTE = / (?:[A-Za-z]\w*:)?([A-Za-z]\w*)="([ !#-%'-;=-~]*)"/g;
const ATTRIBUTES = new RegExp(`^(?:${ATTRIBUTE.source})*/?$`);

/**
 * Reads a row as Excel and most others write it: `<row r="2" spans="1:3"><c r="A2" s="1" t="s"><v>0</v></c>…</row>`, in
 * ASCII without prefixes, entities, comments or anything but numbers and shared texts. Gives the offset after it, or 0 for
 * everything else, well-formed or not, which another reader takes: so what is read here is always well-formed XML.
 */
export function readPlainRow(bytes: Buffer, start: number, row: PlainRow): number {
  const at = spaceFrom(bytes, start);
  if (!isAt(bytes, at, ROW)) return 0;
  const end = bytes.indexOf(GREATER, at);
  if (end < 0 || end > at + LONGEST_TAG) return 0;
  const written = bytes.toString('latin1', at + ROW.length, end);
  const attributes = ATTRIBUTES.test(written) ? attributesOf(written) : null;
  if (attributes === null) return 0;
  row.attributes = attributes;
  row.line = 0;
  row.cells = 0;
  return written.endsWith('/') ? end + 1 : readCells(bytes, end + 1, row);
}

function attributesOf(written: string): Attributes | null {
  const found: Record<string, string> = Object.create(null);
  for (const [, name = '', value = ''] of written.matchAll(ATTRIBUTE)) {
    if (name in found || name === 'xmlns') return null;
    found[name] = value;
  }
  return found;
}

function readCells(bytes: Buffer, start: number, row: PlainRow): number {
  const cell = { column: 0, line: 0, style: 0, shared: 0 };
  let at = spaceFrom(bytes, start);
  while (isAt(bytes, at, CELL)) {
    const last = cell.column;
    at = readPlainCellTag(bytes, at + CELL.length, cell);
    if (at === 0 || cell.column <= last || cell.column > LAST_COLUMN) return 0;
    if (bytes[at] === GREATER) {
      at = readValue(bytes, at + 1, cell, row);
      if (at === 0) return 0;
    } else {
      // Nothing but its style. A shared text without its number is broken, which is said elsewhere.
      if (bytes[at] !== SLASH || bytes[at + 1] !== GREATER || cell.shared === 1) return 0;
      at += 2;
    }
    at = spaceFrom(bytes, at);
  }
  row.line = cell.line;
  return isAt(bytes, at, ROW_END) ? at + ROW_END.length : 0;
}

function readValue(
  bytes: Buffer,
  start: number,
  { column, style, shared }: { readonly column: number; readonly style: number; readonly shared: number },
  row: PlainRow,
): number {
  if (!isAt(bytes, start, VALUE)) return 0;
  const from = start + VALUE.length;
  let at = from;
  while (isOfNumber(bytes[at] ?? 0)) at += 1;
  if (at === from || !isAt(bytes, at, VALUE_END)) return 0;
  const { cells } = row;
  row.columns[cells] = column;
  row.styles[cells] = style;
  row.shared[cells] = shared;
  row.from[cells] = from;
  row.to[cells] = at;
  row.cells = cells + 1;
  return at + VALUE_END.length;
}

const LONGEST_TAG = 1000;
const SLASH = 0x2f;
const GREATER = 0x3e;
const [ROW, CELL, VALUE, VALUE_END, ROW_END] = [
  Buffer.from('<row'),
  Buffer.from('<c'),
  Buffer.from('<v>'),
  Buffer.from('</v></c>'),
  Buffer.from('</row>'),
] as const;

function isAt(bytes: Buffer, at: number, mark: Buffer): boolean {
  for (let index = 0; index < mark.length; index += 1) if (bytes[at + index] !== mark[index]) return false;
  return true;
}

/** Digits, `+`, `-`, `.`, `e` and `E`: what a number is made of; whether it is one is seen when it is read. */
const isOfNumber = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) ||
  byte === 0x2b ||
  byte === 0x2d ||
  byte === 0x2e ||
  byte === 0x45 ||
  byte === 0x65;

/** Space, tabs and ends of lines, which some writers put between elements. */
export const isSpace = (byte: number | undefined) =>
  byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

export function spaceFrom(bytes: Buffer, start: number): number {
  let at = start;
  while (isSpace(bytes[at])) at += 1;
  return at;
}
