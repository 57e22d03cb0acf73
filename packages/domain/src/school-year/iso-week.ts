import { z } from 'zod';
import {
  addDays,
  dateOf,
  daysBetween,
  type LocalDate,
  type Weekday,
  weekdayOf,
  yearOf,
} from '../kernel/index.ts';

/** A week by ISO 8601: week 1 holds the year's first Thursday, so `year` may differ from the day's own year. */
export const IsoWeek = z.object({ year: z.int(), week: z.int().min(1).max(53) });
export type IsoWeek = z.infer<typeof IsoWeek>;

/** The week of a day. Week of an instant: `isoWeek(localDateOf(instant))`. */
export function isoWeek(date: LocalDate): IsoWeek {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const year = yearOf(thursday);
  return { year, week: Math.floor(daysBetween(dateOf(year, 1, 1), thursday) / 7) + 1 };
}

/** The day of a week, Monday unless told. 4 January is always in week 1. */
export function dayOfIsoWeek({ year, week }: IsoWeek, weekday: Weekday = 1): LocalDate {
  const fourth = dateOf(year, 1, 4);
  return addDays(fourth, (week - 1) * 7 + weekday - weekdayOf(fourth));
}

/** 52 or 53: the week of 28 December is always the year's last. */
export function weeksInYear(year: number): number {
  return isoWeek(dateOf(year, 12, 28)).week;
}

/** `v. 48`. The year is left out, as it is in a Swedish school's calendar. */
export function formatWeek(date: LocalDate): string {
  return `v. ${isoWeek(date).week}`;
}

/** `v. 34–50`, or `v. 48` when both days are in the same week. An open span is given its start: `v. 34–`. */
export function formatWeekSpan(from: LocalDate, to: LocalDate | null): string {
  const first = isoWeek(from);
  if (to === null) return `v. ${first.week}–`;
  const last = isoWeek(to);
  const same = first.year === last.year && first.week === last.week;
  return same ? `v. ${first.week}` : `v. ${first.week}–${last.week}`;
}
