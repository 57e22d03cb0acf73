import { addDays, type Labels, type LocalDate, weekdayOf } from '../kernel/index.ts';
import { holidayEves, publicHolidays } from './public-holidays.ts';
import type { SchoolYearCalendar } from './schema.ts';

/** What a day is in an authority's school year. `outside` is before, between and after the terms. */
export type DayKind = 'schoolDay' | 'studyDay' | 'break' | 'weekend' | 'holiday' | 'outside';

export const dayKindLabels: Labels<DayKind> = {
  schoolDay: { sv: 'Skoldag', en: 'School day' },
  studyDay: { sv: 'Studiedag', en: 'Study day' },
  break: { sv: 'Lov', en: 'School break' },
  weekend: { sv: 'Helg', en: 'Weekend' },
  holiday: { sv: 'Helgdag', en: 'Public holiday' },
  outside: { sv: 'Utanför terminerna', en: 'Outside the terms' },
};

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}
const within = (date: LocalDate, { from, to }: Span) => from <= date && date <= to;

function* daysOf({ from, to }: Span): Generator<LocalDate> {
  for (let date = from; date <= to; date = addDays(date, 1)) yield date;
}

function holidaysOf(from: number, to: number): ReadonlySet<LocalDate> {
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  return new Set(
    years.flatMap((year) => [...publicHolidays(year), ...holidayEves(year)]).map((one) => one.on),
  );
}

/**
 * Says of any day what it is. A day that could be several is the first of: weekend, public holiday (or eve taken as
 * one), outside the terms, break, study day, school day. A break may be written over a weekend; it counts weekdays.
 */
export function dayKinds(calendar: SchoolYearCalendar): (date: LocalDate) => DayKind {
  const holidays = holidaysOf(calendar.year, calendar.year + 1);
  const autumn = { from: calendar.autumnStart, to: calendar.autumnEnd };
  const spring = { from: calendar.springStart, to: calendar.springEnd };
  const inKind = (date: LocalDate, kind: 'break' | 'studyDay') =>
    calendar.breaks.some((one) => one.kind === kind && within(date, one));
  return (date) => {
    if (weekdayOf(date) >= 6) return 'weekend';
    if (holidays.has(date)) return 'holiday';
    if (!within(date, autumn) && !within(date, spring)) return 'outside';
    if (inKind(date, 'break')) return 'break';
    return inKind(date, 'studyDay') ? 'studyDay' : 'schoolDay';
  };
}

export interface SchoolYearCounts {
  /** Days with teaching. */
  readonly schoolDays: number;
  /** Weekdays off inside the school year: breaks in the terms, and the weekdays between them (jullov). */
  readonly breakDays: number;
  readonly studyDays: number;
}

/**
 * Counts the days of a calendar. Public holidays and eves on weekdays are neither school days nor days of break.
 * Days of break are weekdays between the first day of the autumn term and the last of the spring term.
 */
export function countDays(calendar: SchoolYearCalendar): SchoolYearCounts {
  const kindOf = dayKinds(calendar);
  const counts = { schoolDays: 0, breakDays: 0, studyDays: 0 };
  for (const date of daysOf({ from: calendar.autumnStart, to: calendar.springEnd })) {
    const kind = kindOf(date);
    if (kind === 'schoolDay') counts.schoolDays += 1;
    if (kind === 'studyDay') counts.studyDays += 1;
    if (kind === 'break' || kind === 'outside') counts.breakDays += 1;
  }
  return counts;
}

/** Days with teaching between two days, both included. */
export function schoolDaysBetween(calendar: SchoolYearCalendar, from: LocalDate, to: LocalDate): number {
  const kindOf = dayKinds(calendar);
  return [...daysOf({ from, to })].filter((date) => kindOf(date) === 'schoolDay').length;
}

/** A name to show for a day off: the break's, or null. Holidays are named by `holidayOn`. */
export function breakOn(calendar: SchoolYearCalendar, date: LocalDate): string | null {
  return calendar.breaks.find((one) => within(date, one))?.name ?? null;
}
