import { type ColumnRole, OwnMapping } from '../../src/own/index.ts';

const shares = ['narvaro_pct', 'giltig_franvaro_pct', 'ogiltig_franvaro_pct', 'total_franvaro_pct'];
const amounts = [
  'undervisningstid_h',
  'narvaro_h',
  'giltig_franvaro_h',
  'ogiltig_franvaro_h',
  'total_franvaro_h',
];
const titles = [
  ...['level', 'name', 'year', 'schoolYear', 'undervisningstid_h', 'lektioner', 'ej_registrerad_tid_pct'],
  ...['narvaro_h', 'giltig_franvaro_h', 'ogiltig_franvaro_h', 'total_franvaro_h', ...shares, 'source'],
  ...['municipalityValue', 'municipalityName'],
];

function roleOf(title: string): ColumnRole {
  if (title === 'name') return { role: 'unitName' };
  if (title === 'schoolYear') return { role: 'schoolYear', form: 'written' };
  const isFigure = [...shares, ...amounts, 'lektioner', 'ej_registrerad_tid_pct'].includes(title);
  return isFigure ? { role: 'figure', part: 'value', indicator: title } : { role: 'ignored' };
}

/** A municipality's own file of absence hours per school: how its columns are mapped. */
export const localAbsence = OwnMapping.parse({
  sheet: 'schools[].values',
  delimiter: ';',
  headerLine: 1,
  columns: titles.map((title, at) => ({ title, column: at + 1, role: roleOf(title) })),
  schoolYear: null,
  indicators: [
    ...[...shares, 'ej_registrerad_tid_pct'].map((id) => ({ id, kind: 'share', scale: 'percent' })),
    ...amounts.map((id) => ({ id, kind: 'amount', scale: 'percent' })),
    { id: 'lektioner', kind: 'count', scale: 'percent' },
  ],
  marks: [],
  smallGroup: 5,
});
