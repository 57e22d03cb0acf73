import { type DomainError, fail } from '../kernel/index.ts';
import { daysOfSchoolYear } from './naming.ts';
import type { SchoolYearCalendar } from './schema.ts';
import { countDays, type SchoolYearCounts } from './school-days.ts';

/** School ordinance (skolförordningen 2011:185), chapter 3: the school year of compulsory school. */
export const calendarLaw = { leastSchoolDays: 178, leastBreakDays: 12, mostStudyDays: 5 } as const;

export interface CalendarReview {
  /** Zeros while the dates are out of order. */
  readonly counts: SchoolYearCounts;
  /** What is wrong with the dates themselves: such a calendar cannot be counted or kept. */
  readonly problems: readonly DomainError[];
  /** What the law asks for and the calendar does not give. The authority answers for it and may still be planning. */
  readonly unmet: readonly DomainError[];
}

function datesOutOfOrder({ autumnStart, autumnEnd, springStart, springEnd, year }: SchoolYearCalendar) {
  const { from, to } = daysOfSchoolYear(year);
  if (autumnStart < from)
    return [fail('calendarOutsideSchoolYear', { path: ['autumnStart'], params: { from, to } })];
  if (springEnd > to)
    return [fail('calendarOutsideSchoolYear', { path: ['springEnd'], params: { from, to } })];
  if (autumnEnd <= autumnStart) return [fail('termEndsBeforeItStarts', { path: ['autumnEnd'] })];
  if (springStart <= autumnEnd) return [fail('springBeginsBeforeAutumnEnds', { path: ['springStart'] })];
  return springEnd <= springStart ? [fail('termEndsBeforeItStarts', { path: ['springEnd'] })] : [];
}

function breaksOutOfPlace({ breaks, autumnStart, springEnd }: SchoolYearCalendar) {
  return breaks.flatMap((one, index) => {
    const path = ['breaks', index];
    const { name } = one;
    if (one.to < one.from) return [fail('breakEndsBeforeItStarts', { path, params: { name } })];
    if (one.from < autumnStart || one.to > springEnd)
      return [fail('breakOutsideCalendar', { path, params: { name, from: autumnStart, to: springEnd } })];
    const other = breaks.slice(0, index).find((earlier) => one.from <= earlier.to && earlier.from <= one.to);
    return other === undefined ? [] : [fail('breaksOverlap', { path, params: { name, other: other.name } })];
  });
}

function unmetBy(counts: SchoolYearCounts, { autumnStart, springEnd }: SchoolYearCalendar) {
  const { leastSchoolDays, leastBreakDays, mostStudyDays } = calendarLaw;
  const rule = (broken: boolean, failure: ReturnType<typeof fail>) => (broken ? [failure] : []);
  return [
    ...rule(
      autumnStart.slice(5, 7) !== '08',
      fail('schoolYearBeginsInAugust', { path: ['autumnStart'], params: { date: autumnStart } }),
    ),
    ...rule(
      springEnd.slice(5, 7) !== '06',
      fail('schoolYearEndsInJune', { path: ['springEnd'], params: { date: springEnd } }),
    ),
    ...rule(
      counts.schoolDays < leastSchoolDays,
      fail('tooFewSchoolDays', { params: { count: counts.schoolDays, least: leastSchoolDays } }),
    ),
    ...rule(
      counts.breakDays < leastBreakDays,
      fail('tooFewBreakDays', { params: { count: counts.breakDays, least: leastBreakDays } }),
    ),
    ...rule(
      counts.studyDays > mostStudyDays,
      fail('tooManyStudyDays', { params: { count: counts.studyDays, most: mostStudyDays } }),
    ),
  ];
}

/**
 * Counts a calendar's days and holds it against the law: at least 178 school days, at least 12 days of break, at most
 * 5 study days, from August to June (School ordinance 2011:185, chapter 3).
 */
export function reviewCalendar(calendar: SchoolYearCalendar): CalendarReview {
  const problems = [...datesOutOfOrder(calendar), ...breaksOutOfPlace(calendar)].map((one) => one.error);
  if (problems.length > 0)
    return { counts: { schoolDays: 0, breakDays: 0, studyDays: 0 }, problems, unmet: [] };
  const counts = countDays(calendar);
  return { counts, problems, unmet: unmetBy(counts, calendar).map((one) => one.error) };
}
