import { z } from 'zod';
import { addDays, LocalDate, weekdayOf } from '../kernel/index.ts';
import type { SchoolYearCalendar } from './schema.ts';
import { dayKinds } from './school-days.ts';

/** "Every third Tuesday from 1 September, ten times": ends with `to`, with `count`, or with the calendars. */
export const Recurrence = z.object({
  every: z.int().min(1).max(26),
  unit: z.literal('week'),
  /** Monday 1 to Friday 5. */
  weekday: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  from: LocalDate,
  to: LocalDate.nullable(),
  count: z.int().min(1).max(200).nullable(),
});
export type Recurrence = z.infer<typeof Recurrence>;

export interface Occurrence {
  readonly on: LocalDate;
  /** The day of the rhythm when lov or a holiday pushed the occurrence to a later week; null when it is on its day. */
  readonly movedFrom: LocalDate | null;
}

/**
 * The days of a recurrence over one or more school years, lov skipped. An occurrence on a day off (break, public
 * holiday, between the terms) moves to the same weekday of the nearest later week that is open, and is dropped when
 * none comes before the next occurrence. The rhythm itself is never shifted, so that the weeks stay predictable.
 * A study day is open: the pupils are off, the staff are there. `count` counts occurrences that are held.
 */
export function recur(rule: Recurrence, calendars: readonly SchoolYearCalendar[]): readonly Occurrence[] {
  const kinds = calendars.map(dayKinds);
  const isOpen = (date: LocalDate) =>
    kinds.some((kindOf) => kindOf(date) === 'schoolDay' || kindOf(date) === 'studyDay');
  const lastOfAll = calendars
    .map((calendar) => calendar.springEnd)
    .sort()
    .at(-1);
  if (lastOfAll === undefined) return [];
  const end = rule.to !== null && rule.to < lastOfAll ? rule.to : lastOfAll;
  const step = rule.every * 7;
  const occurrences: Occurrence[] = [];
  const first = addDays(rule.from, (rule.weekday - weekdayOf(rule.from) + 7) % 7);
  for (let planned = first; planned <= end; planned = addDays(planned, step)) {
    if (rule.count !== null && occurrences.length === rule.count) break;
    for (let on = planned; on <= end && on < addDays(planned, step); on = addDays(on, 7)) {
      if (!isOpen(on)) continue;
      occurrences.push({ on, movedFrom: on === planned ? null : planned });
      break;
    }
  }
  return occurrences;
}
