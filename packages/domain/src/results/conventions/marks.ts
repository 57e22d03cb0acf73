import type { ConventionMark, NumberFormat } from '../cell-convention.ts';

/** A mark that says no more than its state and reason. */
export function mark(
  text: string | null,
  state: ConventionMark['state'],
  reason: ConventionMark['reason'],
  more: Partial<Pick<ConventionMark, 'flag' | 'counted' | 'bounds'>> = {},
): ConventionMark {
  return { text, flag: null, state, reason, counted: null, bounds: null, ...more };
}

/** 1-4 of the group lack it: the whole meaning of `~100` up to 2024/25, and in report 139 still. */
export const fewLacking = { of: 'lacking', fewest: 1, most: 4 } as const;

/** Skolverket's files: decimal comma, a plain space between thousands. */
export const skolverketNumber: NumberFormat = {
  decimalMark: ',',
  thousands: 'required',
  decimals: 1,
  shortest: false,
  suffix: '',
  shift: 0,
  rounded: null,
};

/** Formats that carry numbers: JSON, and the number cells of a workbook. */
export const machineNumber: NumberFormat = {
  ...skolverketNumber,
  decimalMark: '.',
  thousands: 'none',
  shortest: true,
};

export const withoutFlags: null[] = [null];
export const unknownThresholds = { unit: null, municipality: null, nation: null, of: 'base' } as const;
