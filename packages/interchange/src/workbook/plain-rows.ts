import { plainNumbers } from './plain-numbers.ts';
import { type PlainRow, plainRow, readPlainRow } from './plain-row.ts';
import { numberCell, readNumber, sharedCell } from './read-cell.ts';
import { addCell, beginRow, lineOf, type RawRow, type SheetRows } from './sheet-listener.ts';

/**
 * Tells rows from bytes for as long as they are plain, and gives the offset after the last of them. A row that is not, and
 * one that is not in its place, is left to the reader of XML, which reads it or says what is wrong.
 */
export function plainRows(sheet: SheetRows) {
  const numberAt = plainNumbers(readNumber);
  const found = plainRow();

  return (bytes: Buffer, start: number): number => {
    let at = start;
    for (let end = readPlainRow(bytes, at, found); end > 0; end = readPlainRow(bytes, at, found)) {
      const line = lineOf(found.attributes, sheet.line);
      if (line <= sheet.line || (found.line !== 0 && found.line !== line)) break;
      const row = beginRow(line, found.attributes);
      if (!addCells(row, bytes, found, sheet, numberAt)) break;
      sheet.line = line;
      sheet.told.push(row);
      at = end;
    }
    return at;
  };
}

/** False when a cell is of a shared text that there is none of. */
function addCells(
  row: RawRow,
  bytes: Buffer,
  found: PlainRow,
  { formats, shared }: SheetRows,
  numberAt: ReturnType<typeof plainNumbers>,
): boolean {
  for (let at = 0; at < found.cells; at += 1) {
    const column = found.columns[at] ?? 0;
    const from = found.from[at] ?? 0;
    const to = found.to[at] ?? 0;
    if (found.shared[at] === 1) {
      const string = shared.strings[indexAt(bytes, from, to)];
      if (string === undefined) return false;
      addCell(row, sharedCell(column, string, shared));
    } else {
      const format = formats[found.styles[at] ?? 0] ?? 'plain';
      addCell(row, numberCell(column, numberAt(bytes, from, to), format, shared));
    }
  }
  return true;
}

/** The number of a shared text; -1 when it is not written in digits alone. */
function indexAt(bytes: Buffer, from: number, to: number): number {
  let index = 0;
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x30 || byte > 0x39) return -1;
    index = index * 10 + byte - 0x30;
  }
  return index;
}
