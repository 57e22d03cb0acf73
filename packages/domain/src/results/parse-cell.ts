import { fail, ok, type Result } from '../kernel/index.ts';
import type { Cell, CellConvention, ConventionMark } from './cell-convention.ts';
import { readNumber } from './number-text.ts';
import type { Bounds, CountStatement, Value } from './value.ts';

/**
 * Reads a cell by its source's convention. A text alone has no flag. Spaces around the text are left out of account,
 * but kept in `raw`. For a machine number the text is the shortest one (`String(value)`).
 *
 * Errors: `cellUnreadable`, with the text shortened to 40 characters: never a guess.
 */
export function parseCell(cell: string | null | Cell, convention: CellConvention): Result<Value> {
  const { text, flag } = typeof cell === 'object' && cell !== null ? cell : { text: cell, flag: null };
  const trimmed = text?.trim() ?? null;
  const mark = markFor(trimmed, flag, convention);
  if (mark !== undefined) return ok(marked(mark, text, convention));
  const value = trimmed === null ? null : numbered(trimmed, flag, text, convention);
  return value === null
    ? fail('cellUnreadable', { params: { text: shortened(text, flag), source: convention.dataSet } })
    : ok(value);
}

/** An empty cell is no text and the empty text alike, unless the source tells them apart. */
function markFor(text: string | null, flag: string | null, { marks }: CellConvention) {
  const exact = marks.find((mark) => mark.text === text && mark.flag === flag);
  return exact ?? (text === null ? marks.find((mark) => mark.text === '' && mark.flag === flag) : undefined);
}

function marked(mark: ConventionMark, raw: string | null, convention: CellConvention): Value {
  const { state, reason, counted } = mark;
  const bounds = mark.bounds ?? (state === 'capped' ? capBounds(counted, smallestBase(convention)) : null);
  const unknown = { value: null, decimals: null, numerator: null, denominator: null };
  return { ...unknown, state, bounds, counted, reason, raw };
}

function numbered(text: string, flag: string | null, raw: string | null, convention: CellConvention) {
  if (!convention.numberFlags.includes(flag)) return null;
  const { rounded } = convention.number;
  const isRounded = rounded !== null && text.startsWith(rounded.prefix);
  const read = readNumber(isRounded ? text.slice(rounded.prefix.length) : text, convention.number);
  if (read === null || (isRounded && read.value % rounded.to !== 0)) return null;
  const made = { ...read, numerator: null, denominator: null, counted: null, raw };
  if (!isRounded) return { ...made, state: 'exact' as const, bounds: null, reason: null };
  const bounds = { lowest: read.value - rounded.to / 2, highest: read.value + rounded.to / 2 };
  return { ...made, state: 'rounded' as const, bounds, reason: 'roundedCount' as const };
}

/** Fewest people that may stand behind a shown figure at any level; 1 where the source does not say. */
function smallestBase({ thresholds: { unit, municipality, nation } }: CellConvention): number {
  return unit === null || municipality === null || nation === null ? 1 : Math.min(unit, municipality, nation);
}

/**
 * What "all but 1-4" says of the share in percent when at least `fewestAll` stand behind it: the lowest is when the
 * most lack it in the smallest group. The highest is below 100 by an unknown amount when somebody lacks it.
 */
function capBounds(counted: CountStatement | null, fewestAll: number): Bounds {
  const most = counted?.most ?? fewestAll;
  return { lowest: Math.max(0, (100 * (fewestAll - most)) / fewestAll), highest: 100 };
}

const shortened = (text: string | null, flag: string | null) =>
  [text ?? '', flag ?? '']
    .filter((part) => part !== '')
    .join(' ')
    .slice(0, 40);
