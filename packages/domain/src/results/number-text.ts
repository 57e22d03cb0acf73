import type { NumberFormat } from './cell-convention.ts';

/** A double holds 15 decimal digits exactly; a longer text would print back as something else. */
const mostDigits = 15;
const whole = {
  required: '(?:0|[1-9]\\d{0,2}(?: \\d{3})*)',
  optional: '(?:0|[1-9]\\d{0,2}(?:[ \\u00a0\\u202f]\\d{3})+|[1-9]\\d*)',
  none: '(?:0|[1-9]\\d*)',
} as const;
const written = (thousands: keyof typeof whole, mark: string) =>
  new RegExp(`^([-−]?)(${whole[thousands]})(?:${mark}(\\d+))?$`, 'u');
const withMark = (mark: string) => ({
  required: written('required', mark),
  optional: written('optional', mark),
  none: written('none', mark),
});
/** Made once: a file has a million cells. */
const patterns = { ',': withMark(','), '.': withMark('\\.') } as const;
const machine = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

export interface ReadNumber {
  readonly value: number;
  /** null for machine numbers: their text says nothing of how exact they are. */
  readonly decimals: number | null;
}

/** Reads the digits of a number in its source's format; null when it is not one. Leading zeros are refused: a code has them. */
export function readNumber(text: string, format: NumberFormat): ReadNumber | null {
  if (!text.endsWith(format.suffix)) return null;
  const digits = text.slice(0, text.length - format.suffix.length);
  const read = format.shortest ? readMachine(digits) : readWritten(digits, format);
  return read && { ...read, value: movePoint(read.value, format.shift) };
}

/** Moves the decimal point by text: 0.036 becomes 3.6, where multiplying gives 3.5999999999999996. */
function movePoint(value: number, places: number): number {
  if (places === 0 || value === 0) return value;
  const [digits, exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}

function readMachine(text: string): ReadNumber | null {
  const value = machine.test(text) ? Number(text) : Number.NaN;
  return Number.isFinite(value) && !Object.is(value, -0) ? { value, decimals: null } : null;
}

function readWritten(text: string, format: NumberFormat): ReadNumber | null {
  const parts = patterns[format.decimalMark][format.thousands].exec(text);
  if (parts === null) return null;
  const [, sign = '', grouped = '', fraction = ''] = parts;
  const bare = grouped.replace(/[^\d]/g, '');
  if (bare.length + fraction.length > mostDigits) return null;
  const size = Number(`${bare}.${fraction || '0'}`);
  // A deviation that is rounded to nothing keeps its sign: -0,0 lies below zero.
  return { value: sign === '' ? size : -size, decimals: fraction.length };
}

/** The number as its source writes it: `1 088`, `96,0`, `90%`. */
export function writeNumber(value: number, decimals: number | null, format: NumberFormat): string {
  const inCell = movePoint(value, -format.shift);
  if (format.shortest) return `${inCell}${format.suffix}`;
  const [integer = '', fraction] = Math.abs(inCell)
    .toFixed(decimals ?? format.decimals)
    .split('.');
  const grouped = format.thousands === 'none' ? integer : integer.replace(/\B(?=(\d{3})+$)/g, ' ');
  const isNothing = Number(`${integer}.${fraction ?? 0}`) === 0;
  const sign = Object.is(inCell, -0) || (inCell < 0 && !isNothing) ? '-' : '';
  return `${sign}${grouped}${fraction === undefined ? '' : format.decimalMark + fraction}${format.suffix}`;
}
