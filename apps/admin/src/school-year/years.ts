import { type LocalDate, type SchoolYear, schoolYearOf } from '@varje-elev/domain';
import type { Calendar } from './read.ts';

/** The year of an address, `/lasar/2026`; null when it is none. */
export function yearIn(text: string | null): SchoolYear | null {
  const year = Number(text);
  return text !== null && /^\d{4}$/.test(text) && year >= 1990 && year <= 2100 ? year : null;
}

/** The calendar to show: the one that is asked for, else today's, else the latest that has dates. */
export function calendarShown(
  calendars: readonly Calendar[],
  asked: SchoolYear | null,
  today: LocalDate,
): Calendar | null {
  const of = (year: SchoolYear | null) => calendars.find((one) => one.year === year);
  return of(asked) ?? of(schoolYearOf(today)) ?? newestFirst(calendars)[0] ?? null;
}

export function newestFirst(calendars: readonly Calendar[]): Calendar[] {
  return calendars.toSorted((one, other) => other.year - one.year);
}

/** The years that may get dates: from today's and four on, without those that have them. */
export function yearsWithout(calendars: readonly Calendar[], today: LocalDate): SchoolYear[] {
  const current = schoolYearOf(today);
  return [0, 1, 2, 3, 4]
    .map((ahead) => current + ahead)
    .filter((year) => calendars.every((one) => one.year !== year));
}
