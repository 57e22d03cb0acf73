import { parseSchoolYear, type SchoolYear } from '@varje-elev/domain/school-year';
import { type Problem, problemAt } from '../problem.ts';
import type { TableLine } from '../table/index.ts';
import { columnsOf, type FileColumns } from './columns.ts';
import type { SirisReport } from './report.ts';
import { sirisReports } from './reports/index.ts';
import { bareTitle } from './titles.ts';

/** What stands above the data: which report, which school year, which columns. */
export interface Head extends FileColumns {
  readonly report: SirisReport;
  readonly schoolYear: SchoolYear;
  /** Raw exports end every line with a semicolon; Excel drops it when it saves. */
  readonly endsWithDelimiter: boolean;
}

/** Lines above the header in any known file, and room for a few more. */
export const mostHeadLines = 20;
const anchors = new Set(['skolenhetskod', 'kommunkod', 'skolkommun', 'huvudman']);

/** A header names at least two of the columns that every report has. */
export function isHeader(fields: readonly string[]): boolean {
  return fields.filter((field) => anchors.has(bareTitle(field))).length >= 2;
}

export const isBlank = (fields: readonly string[]) => fields.every((field) => field.trim() === '');

/** Reads the lines above the data; the last of them is the header. Null, with the reasons, when it cannot be read. */
export function readHead(
  lines: readonly TableLine[],
  file: string,
): { readonly head: Head | null; readonly problems: readonly Problem[] } {
  const header = lines.at(-1);
  const whole = { file, line: header?.line ?? null, column: null };
  const banner = lines.slice(0, -1).map((line) => (line.fields[0] ?? '').trim());
  const refused = (...problems: Problem[]) => ({ head: null, problems });

  const report = sirisReports.find((one) => banner.some((text) => one.title.test(text)));
  if (report === undefined || header === undefined) {
    const params = { reports: sirisReports.map((one) => one.id).join(', ') };
    return refused(problemAt(whole, 'reportUnknown', { cell: banner[2] ?? null, params }));
  }
  const [chosen = null, other = chosen] = banner.filter((text) => /^Valt läsår:/i.test(text));
  const year = parseSchoolYear(chosen?.replace(/^Valt läsår:/i, '') ?? '');
  if (!year.ok || other !== chosen) return refused(problemAt(whole, 'yearNotFound', { cell: other }));

  const above = lines.at(-2)?.fields ?? [];
  const categories = above[0]?.trim() === '' && !isBlank(above) ? above : [];
  const place = { file, line: header.line, column: null };
  if (categories.length > 0 && categories.length !== header.fields.length) {
    const params = { found: categories.length, expected: header.fields.length };
    return refused(problemAt({ ...whole, line: header.line - 1 }, 'wrongFieldCount', { params }));
  }
  const columns = columnsOf(header.fields, categories, report, year.value, place);
  const endsWithDelimiter = header.fields.at(-1)?.trim() === '';
  const head = { ...columns, report, schoolYear: year.value, endsWithDelimiter };
  return { head: columns.readable ? head : null, problems: columns.problems };
}
