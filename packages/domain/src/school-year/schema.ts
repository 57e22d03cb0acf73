import { z } from 'zod';
import { Id, type Labels, LocalDate } from '../kernel/index.ts';
import { Line } from '../kernel/text.ts';

/** A school year (läsår) named by its start year: 2026 is 2026/27, August to June. */
export const SchoolYear = z.int().min(1990).max(2100);
export type SchoolYear = z.infer<typeof SchoolYear>;

/** HT (August-December) and VT (January-June). */
export const Term = z.enum(['autumn', 'spring']);
export type Term = z.infer<typeof Term>;

export const termLabels: Labels<Term> = {
  autumn: { sv: 'Hösttermin', en: 'Autumn term' },
  spring: { sv: 'Vårtermin', en: 'Spring term' },
};

/** A stretch without teaching (lov) or a study day for staff (studiedag). */
export const BreakKind = z.enum(['break', 'studyDay']);
export type BreakKind = z.infer<typeof BreakKind>;

export const breakKindLabels: Labels<BreakKind> = {
  break: { sv: 'Lov', en: 'School break' },
  studyDay: { sv: 'Studiedag', en: 'Study day' },
};

export const SchoolBreak = z.object({ id: Id, kind: BreakKind, name: Line, from: LocalDate, to: LocalDate });
export type SchoolBreak = z.infer<typeof SchoolBreak>;

/**
 * An authority's dates for one school year. School ordinance (2011:185) 3:2-3: at least 178 school days,
 * at least 12 days of break, at most 5 study days.
 */
export const SchoolYearCalendar = z.object({
  year: SchoolYear,
  autumnStart: LocalDate,
  autumnEnd: LocalDate,
  springStart: LocalDate,
  springEnd: LocalDate,
  breaks: z.array(SchoolBreak),
});
export type SchoolYearCalendar = z.infer<typeof SchoolYearCalendar>;
