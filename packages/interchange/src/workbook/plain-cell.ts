/** What the tag of a cell says, one cell after the other. */
export interface PlainCell {
  /** From 1; that of the cell before it on entry. */
  column: number;
  /** Named by the references of the row's cells; 0 until one has. */
  line: number;
  style: number;
  /** 1 when its value is the number of a shared text. */
  shared: number;
}

const [SPACE, QUOTE, EQUALS] = [0x20, 0x22, 0x3d];
const [R, S, T, N] = [0x72, 0x73, 0x74, 0x6e];

/**
 * Reads the attributes of `<c r="B7" s="1" t="s"`, each at most once. Gives the offset of what ends the tag, or 0 when
 * there is anything else in it.
 */
export function readPlainCellTag(bytes: Buffer, start: number, cell: PlainCell): number {
  let at = start;
  let seen = 0;
  cell.column += 1;
  cell.style = 0;
  cell.shared = 0;
  while (bytes[at] === SPACE) {
    const name = bytes[at + 1];
    const attribute = name === R ? 1 : name === S ? 2 : name === T ? 4 : 0;
    if (attribute === 0 || (seen & attribute) !== 0 || bytes[at + 2] !== EQUALS || bytes[at + 3] !== QUOTE)
      return 0;
    seen |= attribute;
    at += 4;
    if (name === R) at = readReference(bytes, at, cell);
    else if (name === S) at = readStyle(bytes, at, cell);
    else at = readType(bytes, at, cell);
    if (at === 0 || bytes[at] !== QUOTE) return 0;
    at += 1;
  }
  return at;
}

const isDigit = (byte: number) => byte >= 0x30 && byte <= 0x39;
const isLetter = (byte: number) => byte >= 0x41 && byte <= 0x5a;

function readReference(bytes: Buffer, start: number, cell: PlainCell): number {
  let at = start;
  let column = 0;
  for (let byte = bytes[at] ?? 0; isLetter(byte) && at < start + 3; at += 1, byte = bytes[at] ?? 0)
    column = column * 26 + byte - 0x40;
  const digits = at;
  let line = 0;
  for (let byte = bytes[at] ?? 0; isDigit(byte) && at < digits + 7; at += 1, byte = bytes[at] ?? 0)
    line = line * 10 + byte - 0x30;
  const isFirst = cell.line === 0;
  if (digits === start || bytes[digits] === 0x30 || line === 0 || (!isFirst && line !== cell.line)) return 0;
  cell.column = column;
  cell.line = line;
  return at;
}

function readStyle(bytes: Buffer, start: number, cell: PlainCell): number {
  let at = start;
  let style = 0;
  for (let byte = bytes[at] ?? 0; isDigit(byte) && at < start + 6; at += 1, byte = bytes[at] ?? 0)
    style = style * 10 + byte - 0x30;
  cell.style = style;
  return at === start ? 0 : at;
}

/** `n`, a number, or `s`, a shared text. */
function readType(bytes: Buffer, at: number, cell: PlainCell): number {
  if (bytes[at] !== S && bytes[at] !== N) return 0;
  cell.shared = bytes[at] === S ? 1 : 0;
  return at + 1;
}
