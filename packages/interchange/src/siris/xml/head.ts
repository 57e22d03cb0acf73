import { type CellConvention, conventionFor } from '@varje-elev/domain/results';
import { parseSchoolYear, type SchoolYear } from '@varje-elev/domain/school-year';
import { type Problem, problemAt } from '../../problem.ts';
import { type SirisXmlReport, sirisXmlReports } from './forms.ts';

/** The elements above the data. */
export interface Head {
  title: string | null;
  introduction: string | null;
}

/** What the head says of every row. */
export interface Table {
  readonly report: SirisXmlReport;
  readonly schoolYear: SchoolYear | null;
  readonly calendarYear: number | null;
  readonly convention: CellConvention;
}

export function tableOf({ title, introduction }: Head, file: string): Table | Problem {
  const whole = { file, line: null, column: null };
  const report = sirisXmlReports.find((one) => one.title.test(title ?? ''));
  if (report === undefined) {
    const params = { reports: sirisXmlReports.map((one) => one.id).join(', ') };
    return problemAt(whole, 'reportUnknown', { cell: title, params });
  }
  const [, form, chosen = ''] = /^Valt (läsår|år):(.*)$/m.exec(introduction ?? '') ?? [];
  const year = parseSchoolYear(chosen);
  const calendarYear = form === 'år' && /^\s*\d{4}\s*$/.test(chosen) ? Number(chosen) : null;
  const schoolYear = form === 'läsår' && year.ok ? year.value : null;
  const key = schoolYear ?? calendarYear;
  if (key === null) return problemAt(whole, 'yearNotFound', { cell: chosen || null });
  const convention = conventionFor('sirisXml', key);
  if (!convention.ok) return problemAt(whole, 'conventionUnknown', { params: { year: key } });
  return { report, schoolYear, calendarYear, convention: convention.value };
}
