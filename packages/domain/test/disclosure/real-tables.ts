import type { TableSet } from '../../src/disclosure/index.ts';
import { sharedText } from '../results/shared-data.ts';

const slutbetyg = 'siris/slutbetyg-ak9_139_2025_skolenhet_excelresaved.csv';
const pupils = 'siris/antal-elever-per-arskurs_2025_skolenhet.csv';

/** Rows of a SIRIS file about one municipality, by column title. */
function rowsOf(path: string, municipality: string): Map<string, string>[] {
  const lines = sharedText(path).replaceAll('\r', '').split('\n');
  const header = lines.findIndex((line) => line.startsWith('Skola;'));
  const titles = (lines[header] ?? '').split(';');
  return lines.slice(header + 1).flatMap((line) => {
    const cells = line.split(';');
    return cells[3] === municipality ? [new Map(titles.map((title, at) => [title, cells[at] ?? '']))] : [];
  });
}

const number = (text: string | undefined) => Number((text ?? '').replaceAll(' ', '').replace(',', '.')) || 0;

/** Units of a municipality, with all of them and those of each kind of authority as groups that cross no tree. */
function units(rows: readonly Map<string, string>[]) {
  const codes = rows.map((row) => row.get('Skol-enhetskod') ?? '');
  const kinds = [...new Set(rows.map((row) => row.get('Typ av huvudman') ?? ''))];
  const ofKind = (kind: string) => codes.filter((_, at) => rows[at]?.get('Typ av huvudman') === kind);
  const groups = kinds.map((kind) => ({ id: kind, level: 'authority', codes: ofKind(kind) }));
  return {
    id: 'unit',
    level: 'school',
    codes,
    groups: [...groups, { id: 'all', level: 'municipality', codes }],
  };
}

/** "Antal elever per årskurs" 2025/26: pupils of each unit and year group, with totals. */
export function pupilsByYearGroup(municipality: string): TableSet {
  const rows = rowsOf(pupils, municipality);
  const unit = units(rows);
  const codes = ['1', '2', '3', '4', '5', '6', '7', '8', '9'];
  const year = { id: 'year', level: null, codes, groups: [{ id: 'all', level: null, codes }] };
  const counts = rows.flatMap((row) => codes.map((code) => number(row.get(`Elever, årskurs ${code}`))));
  return whole([unit, year], counts, []);
}

/**
 * Final grades in year 9, 2024/25: pupils of each unit, and how many were eligible and passed all subjects. What the file does not
 * show is set to a number that it allows: 5 pupils for "fewer than ten", 2 without for "all but 1-4".
 */
export function finalGrades(municipality: string): TableSet {
  const rows = rowsOf(slutbetyg, municipality);
  const unit = units(rows);
  const all = { id: 'sex', level: null, codes: ['all'], groups: [] };
  const counts = rows.map((row) => (row.get('Antal elever') === '..' ? 5 : number(row.get('Antal elever'))));
  const met = (title: string) =>
    rows.map((row, at) => {
      const [text, count] = [row.get(title), counts[at] ?? 0];
      if (text === '~100') return Math.max(0, count - 2);
      return Math.min(count, Math.round((number(text) * count) / 100));
    });
  return whole([unit, all], counts, [
    { id: 'allPassed', met: met('Andel (%) elever som uppfyllt betygskriterierna i alla ämnen') },
    { id: 'eligible', met: met('Andel (%) elever behöriga till yrkesprog.') },
  ]);
}

function whole(
  dimensions: TableSet['dimensions'],
  counts: number[],
  outcomes: TableSet['outcomes'],
): TableSet {
  const shows = Object.fromEntries(
    dimensions.map((one) => [one.id, [...one.codes, ...one.groups.map((group) => group.id)]]),
  );
  const table = { id: 'table', shows, outcomes: outcomes.map((one) => one.id) };
  return { dimensions, pupils: counts, outcomes, tables: [table] };
}
