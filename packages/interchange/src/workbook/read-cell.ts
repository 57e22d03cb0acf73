import { lostCharacter } from '../decoding/index.ts';
import {
  findPersonalNumberInNumber,
  findPersonalNumbers,
  type PersonalNumberKind,
} from '../personal-number/index.ts';
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

/** Either a cell, nothing (an empty one), a person's number, or why it is refused, with the text to show. */
export type CellReading =
  | { readonly cell: SheetCell | null }
  | { readonly person: PersonalNumberKind; readonly text: string }
  | { readonly code: ProblemCode; readonly text: string };

/**
 * What a cell holds. A formula is refused and not read from the value stored with it: nothing tells whether that value is
 * what the formula gives today, and it may come from sheets and files that are not sent along.
 */
export function readCell(raw: RawCell, shared: Shared): CellReading {
  const value = raw.value.trim();
  if (raw.formula) return { code: 'workbookFormula', text: value };
  switch (raw.type) {
    case 's': {
      const string = /^\d+$/.test(value) ? shared.strings[Number(value)] : undefined;
      if (string === undefined) return broken(value);
      return string.person === null
        ? text(raw, string.text, shared)
        : { person: string.person, text: string.text };
    }
    case 'inlineStr':
      return unsharedText(raw, raw.inline, shared);
    case 'str':
      return unsharedText(raw, raw.value, shared);
    case 'b':
      return value === '' ? { cell: null } : text(raw, value === '1' ? 'TRUE' : 'FALSE', shared);
    case 'e':
      return { code: 'errorCell', text: value };
    case 'd':
      return /^\d{4}-\d{2}-\d{2}/.test(value)
        ? text({ ...raw, format: 'date' }, value, shared)
        : broken(value);
    case 'n':
    case '':
      return number(raw, value, shared);
    default:
      return broken(value);
  }
}

const broken = (value: string): CellReading => ({ code: 'brokenCell', text: value });

function unsharedText(raw: RawCell, written: string, shared: Shared): CellReading {
  const [person] = findPersonalNumbers(written);
  return person === undefined ? text(raw, written, shared) : { person, text: written };
}

function text(raw: RawCell, written: string, shared: Shared): CellReading {
  const trimmed = written.trim();
  if (trimmed === '') return { cell: null };
  if (written.length > shared.cellLength) return { code: 'cellTooLong', text: trimmed };
  if (trimmed.includes(lostCharacter)) return { code: 'unreadableCharacter', text: trimmed };
  const kind = raw.format === 'date' && raw.type === 'd' ? 'date' : 'text';
  return { cell: { column: raw.column, kind, text: trimmed, number: null, percent: false } };
}

function number(raw: RawCell, written: string, shared: Shared): CellReading {
  if (written === '') return { cell: null };
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(E[+-]?\d{1,3})?$/i.test(written) || written.length > 40)
    return broken(written);
  const value = Number(written);
  const shown = numberText(value);
  if (shown === null) return broken(written);
  const [person] = findPersonalNumberInNumber(Number(shown));
  if (person !== undefined) return { person, text: shown };
  if (raw.format === 'date') {
    const date = dateOfSerial(value, shared.from1904);
    if (date === null) return broken(written);
    return { cell: { column: raw.column, kind: 'date', text: date, number: null, percent: false } };
  }
  const cell = { column: raw.column, text: shown, number: Number(shown), percent: raw.format === 'percent' };
  return { cell: { ...cell, kind: 'number' } };
}
