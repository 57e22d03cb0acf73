import { z } from 'zod';
import { fail, type Labels, ok, type Result } from '../../kernel/index.ts';
import { formatSchoolYear, type SchoolYear } from '../../school-year/index.ts';

/** The compulsory school of nine years with a preschool class before it, of ten years, and the upper secondary school. */
export const GradeScheme = z.enum(['nineYear', 'tenYear', 'upperSecondary']);
export type GradeScheme = z.infer<typeof GradeScheme>;
export const gradeSchemeLabels: Labels<GradeScheme> = {
  nineYear: { sv: 'Nioårig grundskola', en: 'Nine-year compulsory school' },
  tenYear: { sv: 'Tioårig grundskola', en: 'Ten-year compulsory school' },
  upperSecondary: { sv: 'Gymnasieskola', en: 'Upper secondary school' },
};

interface SchemeFacts {
  /** First and last school year; null is open. */
  readonly from: SchoolYear | null;
  readonly to: SchoolYear | null;
  /** Year groups; 0 is förskoleklass. */
  readonly first: number;
  readonly last: number;
  /** The age that a pupil turns during the autumn of the first year group. */
  readonly startAge: number;
  readonly source: string;
}

/** The ten-year school is applied after 30 June 2028 (Act 2025:729): 2028/29 is the first school year without F. */
export const gradeSchemes: Readonly<Record<GradeScheme, SchemeFacts>> = {
  nineYear: { from: null, to: 2027, first: 0, last: 9, startAge: 6, source: 'Education Act 2010:800, 10:3' },
  tenYear: { from: 2028, to: null, first: 1, last: 10, startAge: 6, source: 'Act 2025:729' },
  upperSecondary: {
    from: null,
    to: null,
    first: 1,
    last: 4,
    startAge: 16,
    source: 'Education Act 2010:800, 15-16',
  },
};

/**
 * A year group in its scheme: åk 9 of nine is åk 10 of ten, so the number alone says nothing over the years. In the
 * nine-year school 0 is förskoleklass.
 */
export const YearGroup = z
  .object({ scheme: GradeScheme, year: z.int() })
  .refine(({ scheme, year }) => gradeSchemes[scheme].first <= year && year <= gradeSchemes[scheme].last, {
    path: ['year'],
    params: { code: 'yearGroupUnknown' },
  });
export type YearGroup = z.infer<typeof YearGroup>;

/** `åk 9`, `förskoleklass`, `gymnasiet, år 1`. */
export function yearGroupLabel({ scheme, year }: YearGroup) {
  if (scheme === 'upperSecondary')
    return { sv: `gymnasiet, år ${year}`, en: `upper secondary, year ${year}` };
  return year === 0
    ? { sv: 'förskoleklass', en: 'preschool class' }
    : { sv: `åk ${year}`, en: `year ${year}` };
}

/** Errors: `yearGroupUnknown`, `schemeNotInForce` (åk 9 of nine years in 2029/30 does not exist). */
export function checkYearGroup(group: YearGroup, year: SchoolYear): Result<YearGroup> {
  if (!YearGroup.safeParse(group).success) return fail('yearGroupUnknown', { params: { year: group.year } });
  const { from, to } = gradeSchemes[group.scheme];
  const inForce = (from === null || from <= year) && (to === null || year <= to);
  return inForce ? ok(group) : fail('schemeNotInForce', { params: { year: formatSchoolYear(year) } });
}

/** The year group at the same place before leaving school in the other compulsory scheme: åk 9 ↔ åk 10, åk 6 ↔ åk 7. */
export function counterpartOf(group: YearGroup): YearGroup {
  if (group.scheme === 'nineYear') return { scheme: 'tenYear', year: group.year + 1 };
  return group.scheme === 'tenYear' ? { scheme: 'nineYear', year: group.year - 1 } : group;
}
