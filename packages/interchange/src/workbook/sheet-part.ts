import { isSpace, spaceFrom } from './plain-row.ts';
import { plainRows } from './plain-rows.ts';
import { type RawRow, type SheetRows, sheetListener } from './sheet-listener.ts';
import { xmlReader } from './xml-part.ts';

/** Bytes gathered before rows are looked for, and the most that is held for a row to end. */
const PIECE = 16_384;
const LONGEST_ROW = 1_048_576;

const ROW = Buffer.from('<row');
const ROW_END = Buffer.from('</row>');

/**
 * The rows of a worksheet's part, as many at a time as a piece of it holds. Rows that are written plainly are read from
 * their bytes, five times as fast; everything else, and everything around them, is read as the XML it is. What is before
 * a fault holds.
 */
export async function* sheetPart(
  part: string,
  chunks: AsyncIterable<Uint8Array>,
  sheet: SheetRows,
): AsyncGenerator<readonly RawRow[]> {
  const listener = sheetListener(sheet);
  const xml = xmlReader(part, listener);
  const readRows = plainRows(sheet);

  /** Reads on by turns: rows from bytes as long as they are plain, then as XML to where the next row may begin. */
  const read = (bytes: Buffer) => {
    for (let at = 0; at < bytes.length; ) {
      if (listener.isAmongRows() && xml.isAfterTag()) at = readRows(bytes, at);
      const end = endOfOther(bytes, at);
      if (end > at) xml.write(bytes.subarray(at, end));
      at = end;
    }
  };
  const told = () => {
    const rows = sheet.told;
    sheet.told = [];
    return rows;
  };
  let held: Uint8Array[] = [];
  let size = 0;
  try {
    for await (const chunk of chunks) {
      held.push(chunk);
      size += chunk.length;
      if (size < PIECE) continue;
      const bytes = Buffer.concat(held);
      const found = bytes.lastIndexOf(ROW_END);
      const whole = found < 0 ? (size > LONGEST_ROW ? size : 0) : found + ROW_END.length;
      read(bytes.subarray(0, whole));
      held = [bytes.subarray(whole)];
      size -= whole;
      yield told();
    }
    read(Buffer.concat(held));
    xml.end();
  } catch (thrown) {
    yield told();
    throw thrown;
  }
  yield told();
}

/** Where the next row begins after the one that is here, without the space before it. */
function endOfOther(bytes: Buffer, at: number): number {
  const here = bytes.indexOf(ROW, at);
  const next = here === spaceFrom(bytes, at) ? bytes.indexOf(ROW, here + 1) : here;
  if (next < 0) return bytes.length;
  let end = next;
  while (isSpace(bytes[end - 1])) end -= 1;
  return end;
}
