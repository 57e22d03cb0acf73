import { z } from 'zod';
import { fail, type Labels, ok, type Result } from '../kernel/index.ts';
import { SchoolYear } from './schema.ts';

/**
 * How national sources name a school year by one calendar year. SIRIS exports (`pAr`) and Kolada's grade figures
 * (`period`) use the spring; PxWeb's *Kommunala jämförelsetal* uses the autumn. 2025/26 is 2026 in the first two and
 * 2025 in the third, so a key is never read without its source.
 */
export const YearKeySource = z.enum(['siris', 'koladaGrades', 'pxwebComparison']);
export type YearKeySource = z.infer<typeof YearKeySource>;
export const yearKeySourceLabels: Labels<YearKeySource> = {
  siris: { sv: 'SIRIS (våren)', en: 'SIRIS (spring year)' },
  koladaGrades: { sv: 'Kolada, betyg (våren)', en: 'Kolada, grades (spring year)' },
  pxwebComparison: { sv: 'PxWeb, jämförelsetal (hösten)', en: 'PxWeb, comparison figures (autumn year)' },
};

/** Years from the school year's start to the key. */
const offset: Readonly<Record<YearKeySource, 0 | 1>> = { siris: 1, koladaGrades: 1, pxwebComparison: 0 };

/** The calendar year by which the source names the school year. */
export function keyOfSchoolYear(year: SchoolYear, source: YearKeySource): number {
  return year + offset[source];
}

/** The school year that a source's key names. Errors: `schoolYearUnreadable` outside 1990/91-2100/01. */
export function schoolYearOfKey(key: number, source: YearKeySource): Result<SchoolYear> {
  const year = SchoolYear.safeParse(key - offset[source]);
  return year.success ? ok(year.data) : fail('schoolYearUnreadable', { params: { text: String(key) } });
}
