import { type Place, type Problem, problemAt } from '../problem.ts';
import type { ReportColumn, SirisReport } from './report.ts';
import { bareTitle, sayTheSame } from './titles.ts';

/** The columns of one file: what each is, or null where it is not read. */
export interface FileColumns {
  readonly columns: readonly (ReportColumn | null)[];
  /** As the file has them, for telling a cell's place. */
  readonly titles: readonly string[];
  readonly problems: readonly Problem[];
  /** A file whose columns cannot be told apart is not read at all. */
  readonly readable: boolean;
}

/**
 * Finds each column of a head by its title, under its category when there is one. A new title is taken for the column
 * that usually stands there if it says the same in other words, and that is said; else the column is not read.
 */
export function columnsOf(
  titles: readonly string[],
  categories: readonly string[],
  report: SirisReport,
  schoolYear: number,
  place: Place,
): FileColumns {
  const problems: Problem[] = [];
  const at = (index: number): Place => ({ ...place, column: index + 1, path: titles[index] ?? null });
  const known = titles.map((title, index) => namedBy(title, categories[index] ?? '', report, schoolYear));
  const taken = new Set<ReportColumn>();

  const columns = titles.map((title, index): ReportColumn | null => {
    if (title.trim() === '' && index === titles.length - 1) return null;
    const column = known[index] ?? drifted(title, known[index - 1] ?? null, report, known);
    if (column === null) problems.push(problemAt(at(index), 'columnUnknown', { cell: title }));
    else if (taken.has(column)) problems.push(problemAt(at(index), 'columnRepeated', { cell: title }));
    else if (known[index] === null) problems.push(drift(column, title, at(index)));
    else if (isBefore(column, known[index - 1] ?? null, report))
      problems.push(problemAt(at(index), 'columnMoved', { cell: title, severity: 'warning' }));
    if (column) taken.add(column);
    return column;
  });
  const perUnit = [...taken].some((column) => 'key' in column && ['school', 'unitCode'].includes(column.key));
  for (const column of report.columns)
    if (!taken.has(column) && isExpected(column, schoolYear, perUnit)) problems.push(missing(column, place));
  return { columns, titles, problems, readable: !problems.some(isFatal) };
}

/** Without all its keys a row would be taken for another's: a unit for its municipality, a programme for all. */
const isFatal = ({ code, severity }: Problem) =>
  code === 'columnRepeated' || (code === 'columnMissing' && severity === 'error');

function namedBy(
  title: string,
  category: string,
  report: SirisReport,
  schoolYear: number,
): ReportColumn | null {
  const names = [bareTitle(`${category}|${title}`), bareTitle(title)];
  const meant = report.columns.filter((one) => !one.onlyThen || isWithin(one, schoolYear));
  return meant.find((one) => one.titles.some((known) => names.includes(bareTitle(known)))) ?? null;
}

/** The column that usually stands after the one before, when no other title of the file names it. */
function drifted(
  title: string,
  before: ReportColumn | null,
  report: SirisReport,
  known: readonly (ReportColumn | null)[],
): ReportColumn | null {
  const next = report.columns[before === null ? 0 : report.columns.indexOf(before) + 1];
  if (next === undefined || known.includes(next)) return null;
  return next.titles.some((usual) => sayTheSame(lastPart(usual), title)) ? next : null;
}

const lastPart = (title: string) => title.slice(title.indexOf('|') + 1);

function drift(column: ReportColumn, title: string, place: Place): Problem {
  const params = { title: lastPart(column.titles[0] ?? '') };
  return problemAt(place, 'titleDrifted', { cell: title, params, severity: 'warning' });
}

const isBefore = (column: ReportColumn, other: ReportColumn | null, report: SirisReport) =>
  other !== null && report.columns.indexOf(column) < report.columns.indexOf(other);

/** Reports per municipality have no columns for the school. */
function isExpected(column: ReportColumn, schoolYear: number, perUnit: boolean): boolean {
  if (!perUnit && 'key' in column && (column.key === 'school' || column.key === 'unitCode')) return false;
  return isWithin(column, schoolYear);
}

function isWithin({ years: [first, last] = [null, null] }: ReportColumn, schoolYear: number): boolean {
  return (first === null || first <= schoolYear) && (last === null || schoolYear <= last);
}

function missing(column: ReportColumn, place: Place): Problem {
  const params = { title: lastPart(column.titles[0] ?? '') };
  const severity = 'key' in column && column.years === undefined ? 'error' : 'warning';
  return problemAt(place, 'columnMissing', { params, severity });
}
