export interface CellReference {
  /** From 1. */
  readonly column: number;
  readonly line: number;
}

/** Excel's last column (XFD) and row; a reference beyond them is no cell. */
export const LAST_COLUMN = 16_384;
const LAST_LINE = 1_048_576;

/** `B7` as column 2, line 7; `null` when it is no cell of a sheet. */
export function parseReference(reference: string): CellReference | null {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/.exec(reference);
  if (match === null) return null;
  const [, letters = '', digits = ''] = match;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  const line = Number(digits);
  return column > LAST_COLUMN || line > LAST_LINE ? null : { column, line };
}

/** Column 2 as `B`. */
export function columnName(column: number): string {
  let name = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    name = String.fromCharCode(65 + ((left - 1) % 26)) + name;
  }
  return name;
}
