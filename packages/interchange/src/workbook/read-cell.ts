import { lostCharacter } from '../decoding/index.ts';
import { findPersonalNumberInNumber, findPersonalNumbers } from '../personal-number/index.ts';
import type { ProblemCode } from '../problem-codes.ts';
import { numberText, type SheetCell } from './cell.ts';
import type { NumberFormat } from './number-format.ts';
import { dateOfSerial } from './serial-date.ts';
import type { SharedString } from './shared-strings.ts';

/** A cell as it stands in the sheet's XML. */
export interface RawCell {
  readonly column: number;
  /** Attribute `t`: how the value is written. */
  readonly type: string;
  readonly formula: boolean;
  /** Text of `<v>`. */
  readonly value: string;
  /** Text of `<is>`. */
  readonly inline: string;
  readonly format: NumberFormat;
}

/** What the sheets of a workbook share. */
export interface Shared {
  readonly strings: readonly SharedString[];
  readonly from1904: boolean;
  readonly cellLength: number;
}

/** A cell that is not told, why, and its text. One with a person's identity number is `personalNumber`. */
export interface RefusedCell {
  readonly column: number;
  readonly code: ProblemCode;
  readonly text: string;
}

/** Either a cell, null (an empty one), or a refused one. */
export type CellReading = SheetCell | RefusedCell | null;

/** A number with its text ({@link SheetCell}), or why it is none. */
export type ReadNumber =
  | { readonly text: string; readonly number: number }
  | { readonly text: string; readonly code: ProblemCode };

/**
 * What a cell holds. A formula is refused and not read from the value stored with it: nothing tells whether that value is
 * what the formula gives today, and it may come from sheets and files that are not sent along.
 */
export function readCell(raw: RawCell, shared: Shared): CellReading {
  const { column, format } = raw;
  const value = raw.value.trim();
  if (raw.formula) return { column, code: 'workbookFormula', text: value };
  switch (raw.type) {
    case 's': {
      const string = /^\d+$/.test(value) ? shared.strings[Number(value)] : undefined;
      return string === undefined ? broken(column, value) : sharedCell(column, string, shared);
    }
    case 'inlineStr':
      return unsharedText(column, raw.inline, shared);
    case 'str':
      return unsharedText(column, raw.value, shared);
    case 'b':
      return value === '' ? null : textCell(column, value === '1' ? 'TRUE' : 'FALSE', shared);
    case 'e':
      return { column, code: 'errorCell', text: value };
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(value) ? dateCell(column, value, shared) : broken(column, value);
    case 'n':
    case '':
      return value === '' ? null : numberCell(column, readNumber(value), format, shared);
    default:
      return broken(column, value);
  }
}

const broken = (column: number, value: string): RefusedCell => ({ column, code: 'brokenCell', text: value });

export function sharedCell(column: number, { text, hasPerson }: SharedString, shared: Shared): CellReading {
  return hasPerson ? { column, code: 'personalNumber', text } : textCell(column, text, shared);
}

function unsharedText(column: number, text: string, shared: Shared): CellReading {
  const hasPerson = findPersonalNumbers(text).length > 0;
  return sharedCell(column, { text, hasPerson }, shared);
}

function textCell(column: number, written: string, { cellLength }: Shared): CellReading {
  const text = written.trim();
  if (text === '') return null;
  if (written.length > cellLength) return { column, code: 'cellTooLong', text };
  if (text.includes(lostCharacter)) return { column, code: 'unreadableCharacter', text };
  return { column, kind: 'text', text, number: null, percent: false };
}

function dateCell(column: number, written: string, shared: Shared): CellReading {
  const cell = textCell(column, written, shared);
  return cell !== null && 'kind' in cell ? { ...cell, kind: 'date' } : cell;
}

export function readNumber(written: string): ReadNumber {
  const isNumber = /^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d{1,3})?$/i.test(written) && written.length <= 40;
  const text = isNumber ? numberText(Number(written)) : null;
  if (text === null) return { code: 'brokenCell', text: written };
  if (findPersonalNumberInNumber(Number(text)).length > 0) return { code: 'personalNumber', text };
  return { text, number: Number(text) };
}

export function numberCell(
  column: number,
  read: ReadNumber,
  format: NumberFormat,
  { from1904 }: Shared,
): CellReading {
  const { text } = read;
  if ('code' in read) return { column, code: read.code, text };
  if (format !== 'date')
    return { column, kind: 'number', text, number: read.number, percent: format === 'percent' };
  const date = dateOfSerial(read.number, from1904);
  return date === null
    ? broken(column, text)
    : { column, kind: 'date', text: date, number: null, percent: false };
}
