import { fail, ok, type Result } from '../kernel/index.ts';
import type { Cell, CellConvention, ConventionMark } from './cell-convention.ts';
import { writeNumber } from './number-text.ts';
import type { CountStatement, Value } from './value.ts';

/**
 * Writes a value as the source writes it, from what the value means and not from its raw text: what was read from a
 * cell of the same convention gives the same cell back. Errors: `valueUnprintable` when the convention has no mark for
 * the state and reason (a figure protected here has no place in another's file).
 */
export function printCell(value: Value, convention: CellConvention): Result<Cell> {
  const [flag = null] = convention.numberFlags;
  if (value.value !== null) {
    const text = writeNumber(value.value, value.decimals, convention.number);
    if (value.state === 'exact') return ok({ text, flag });
    const { rounded } = convention.number;
    if (rounded !== null) return ok({ text: rounded.prefix + text, flag });
  }
  const mark = convention.marks.find((one) => sameMeaning(one, value));
  if (mark !== undefined) return ok({ text: mark.text, flag: mark.flag });
  return fail('valueUnprintable', { params: { state: value.state, source: convention.dataSet } });
}

const sameMeaning = (mark: ConventionMark, value: Value) =>
  mark.state === value.state && mark.reason === value.reason && sameCount(mark.counted, value.counted);

const sameCount = (one: CountStatement | null, other: CountStatement | null) =>
  one?.of === other?.of && one?.fewest === other?.fewest && one?.most === other?.most;
