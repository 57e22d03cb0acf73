import type { Instant, LocalDate } from './primitives.ts';

const dayInMs = 86_400_000;
const asUtc = (date: LocalDate) => Date.parse(`${date}T00:00:00Z`);

/** The day that is `days` later (or earlier, when negative). Calendar arithmetic, so no clock change can shift it. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(asUtc(date) + days * dayInMs).toISOString().slice(0, 10);
}

/** Days from one date to the other: 1 from a day to the next, negative backward. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (asUtc(to) - asUtc(from)) / dayInMs;
}

/** Day of the week as ISO 8601 counts it: Monday 1 to Sunday 7. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;
const fromSunday: readonly Weekday[] = [7, 1, 2, 3, 4, 5, 6];

export function weekdayOf(date: LocalDate): Weekday {
  return fromSunday[new Date(asUtc(date)).getUTCDay()] ?? 1;
}

/** The date of a year, month (1-12) and day. */
export function dateOf(year: number, month: number, day: number): LocalDate {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));
/** 1-12. */
export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));

/** Formats as `2026-11-24`: the Swedish locale writes dates as ISO 8601 does. */
const swedishDay = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/** The day it is in Europe/Stockholm at a moment: 22:30 UTC on a June night is already tomorrow there. */
export function localDateOf(instant: Instant): LocalDate {
  return swedishDay.format(new Date(instant));
}
