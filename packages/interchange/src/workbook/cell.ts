/** A cell of a sheet that holds something and could be read. A cell of nothing but spaces is empty and is not told. */
export interface SheetCell {
  /** From 1. */
  readonly column: number;
  readonly kind: 'text' | 'number' | 'date';
  /**
   * Text as written, without surrounding space; numbers with a decimal point and at most 15 significant digits, as Excel
   * counts ("0.794"); dates as `2026-11-24` or `2026-11-24T13:45:00`; truth values as `TRUE` and `FALSE`.
   */
  readonly text: string;
  /** Null for text and dates. */
  readonly number: number | null;
  /** The cell's format shows the number as per cent: 0.54 is shown as 54 %. */
  readonly percent: boolean;
}

export interface SheetRow {
  /** As Excel numbers rows. */
  readonly line: number;
  readonly cells: ReadonlyMap<number, SheetCell>;
  /** Columns whose cell holds something that is not told; a problem stands for each. They are not empty. */
  readonly refused: readonly number[];
}

/** A number as Excel would show it with all its digits; `null` when it is larger than any figure of a school. */
export function numberText(number: number): string | null {
  if (!Number.isFinite(number) || Math.abs(number) >= 1e15) return null;
  if (Number.isInteger(number)) return String(number);
  const shown = Number(number.toPrecision(15));
  const text = String(shown);
  if (!text.includes('e')) return text;
  return shown.toFixed(20).replace(/\.?0+$/, '');
}
