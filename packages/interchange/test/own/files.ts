import { collected } from '../../src/index.ts';
import type { Limits } from '../../src/limits.ts';
import { OwnMapping, readOwnFile } from '../../src/own/index.ts';
import { type BuiltCell, sheetBytes } from '../workbook/build.ts';

export const titles = [
  'Skolenhetskod',
  'Skola',
  'Läsår',
  'Kön',
  'Godkända',
  'Elever',
  'Andel godkända (%)',
  'Meritvärde',
  'Kommentar',
];

/** Invented results: exact, protected, missing and empty cells. */
export const lines: readonly (readonly (string | null)[])[] = [
  ['10000001', 'Ljusa skolan', '2024/25', 'Flickor', '18', '20', '90,0', '231,5', 'klar'],
  ['10000001', 'Ljusa skolan', '2024/25', 'Pojkar', '<5', '6', '..', '..', null],
  ['10000001', 'Ljusa skolan', '2024/25', null, '22', '26', '84,6', '228,0', null],
  ['10000002', 'Ekskolan', '2024/25', null, '1 088', '1 200', '90,7', '.', null],
  ['10000003', 'Nya skolan', '2024/25', null, '0', '0', null, '-', null],
];

const figure = (part: string, indicator: string) => ({ role: 'figure', part, indicator });
const roles: readonly object[] = [
  { role: 'unitCode' },
  { role: 'unitName' },
  { role: 'schoolYear', form: 'written' },
  { role: 'breakdown', dimension: 'Kön' },
  figure('numerator', 'godkända'),
  figure('denominator', 'godkända'),
  figure('value', 'godkända'),
  figure('value', 'merit'),
  { role: 'ignored' },
];

export const mapping = OwnMapping.parse({
  sheet: null,
  delimiter: ';',
  headerLine: 1,
  columns: titles.map((title, at) => ({ title, column: at + 1, role: roles[at] })),
  schoolYear: null,
  indicators: [
    { id: 'godkända', kind: 'share', scale: 'percent' },
    { id: 'merit', kind: 'amount', scale: 'percent' },
  ],
  marks: [],
  smallGroup: 5,
});

export const csv = (rows: readonly (readonly (string | null)[])[]) =>
  `${rows.map((row) => row.map((cell) => cell ?? '').join(';')).join('\n')}\n`;

/** The same table as Excel keeps it: numbers as numbers, marks as text. */
export const workbook = (rows: readonly (readonly (string | null)[])[]) =>
  sheetBytes(rows.map((row) => row.map(asExcel)));

function asExcel(cell: string | null): BuiltCell {
  return cell !== null && /^[\d ]+(,\d+)?$/.test(cell)
    ? Number(cell.replace(/ /g, '').replace(',', '.'))
    : cell;
}

export const read = (file: string | Uint8Array, with_: OwnMapping = mapping, limits: Partial<Limits> = {}) =>
  collected(
    readOwnFile(
      [typeof file === 'string' ? new TextEncoder().encode(file) : file],
      { file: 'egen', limits },
      with_,
    ),
  );
