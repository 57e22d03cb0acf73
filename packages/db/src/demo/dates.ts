import type { Instant, LocalDate } from '@varje-elev/domain';

/** The day on which the demo lives: Tuesday of week 48, school year 2026/27. */
export const DEMO_DATE: LocalDate = '2026-11-24';

const day = 86_400_000;
const milliseconds = (date: LocalDate) => Date.parse(`${date}T00:00:00.000Z`);
const localDate = (at: number): LocalDate => new Date(at).toISOString().slice(0, 10);

export const daysBetween = (from: LocalDate, to: LocalDate) =>
  Math.round((milliseconds(to) - milliseconds(from)) / day);
export const addDays = (date: LocalDate, days: number): LocalDate =>
  localDate(milliseconds(date) + days * day);

/** Monday is 1, Sunday 7 (ISO 8601). */
export const weekday = (date: LocalDate) => new Date(milliseconds(date)).getUTCDay() || 7;

/** The day of an ISO week: `dayOfWeek(2026, 36, 5)` is Friday 4 September 2026. */
export function dayOfWeek(year: number, week: number, isoWeekday: number): LocalDate {
  const fourth = `${year}-01-04`;
  return addDays(fourth, (week - 1) * 7 + isoWeekday - weekday(fourth));
}

/** Nobody meets on a Saturday: the Monday after. */
export function workday(date: LocalDate): LocalDate {
  const isoDay = weekday(date);
  return isoDay > 5 ? addDays(date, 8 - isoDay) : date;
}

/** A moment of a working day, in UTC. Winter and summer time alike: the demo's clocks are read in days. */
export const at = (date: LocalDate, time = '14:10'): Instant => `${date}T${time}:00.000Z`;

/** How far into a period a day lies, 0 at its first day and 1 at its last. */
export const shareOf = (period: { from: LocalDate; to: LocalDate }, date: LocalDate) =>
  daysBetween(period.from, date) / Math.max(1, daysBetween(period.from, period.to));

/** ISO days sort as text. */
export const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);
export const later = (one: LocalDate, other: LocalDate): LocalDate => (one > other ? one : other);
