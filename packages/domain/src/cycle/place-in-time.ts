import { type ClosedPeriod, fail, type Id, type LocalDate } from '../kernel/index.ts';
import { daysOfSchoolYear, type SchoolYear } from '../school-year/index.ts';
import type { Broken } from './entry-list.ts';
import type { Cycle } from './schema.ts';

/** A cycle may run for three school years, as a support programme does. */
const longestInYears = 3;

export function outsidePeriod(
  date: LocalDate | null,
  period: ClosedPeriod,
  path: readonly (string | number)[],
): Broken {
  if (date === null || (date >= period.from && date <= period.to)) return null;
  return fail('dateOutsideCycle', { path, params: { date, from: period.from, to: period.to } });
}

export function inTheFuture(
  date: LocalDate | null,
  today: LocalDate,
  path: readonly (string | number)[],
): Broken {
  return date !== null && date > today ? fail('dateInTheFuture', { path, params: { date, today } }) : null;
}

/** The period starts in the cycle's school year (1 August-31 July) and ends within three years. */
export function outsideSchoolYear(period: ClosedPeriod, year: SchoolYear): Broken {
  const { from: first, to: lastStart } = daysOfSchoolYear(year);
  const { to: last } = daysOfSchoolYear(year + longestInYears - 1);
  if (period.from > period.to) return fail('periodEndsBeforeItStarts', { path: ['period', 'to'] });
  if (period.from < first || period.from > lastStart) {
    return fail('cycleStartsOutsideSchoolYear', {
      path: ['period', 'from'],
      params: { date: period.from, from: first, to: lastStart },
    });
  }
  return period.to <= last
    ? null
    : fail('cycleTooLong', { path: ['period', 'to'], params: { date: period.to, last } });
}

/** A new period must hold every date that is already planned in the cycle. */
export function leavesDatesOutside(cycle: Cycle, period: ClosedPeriod): Broken {
  const planned = [
    ...cycle.actions.flatMap((action) => [action.from, action.to]),
    ...cycle.followUps.map((followUp) => followUp.plannedOn),
    ...cycle.targets.map((target) => target.by),
  ].filter((date) => date !== null);
  const outside = planned.filter((date) => date < period.from || date > period.to).sort();
  const first = outside[0];
  if (first === undefined) return null;
  return fail('periodLeavesDatesOutside', {
    path: ['period'],
    params: { count: outside.length, date: first, from: period.from, to: period.to },
  });
}

/** Only a person of the unit may be given something to do; one who was given it earlier keeps it until it is changed. */
export function notOfTheUnit(
  personId: Id | null,
  before: Id | null,
  members: readonly Id[],
  path: readonly (string | number)[],
): Broken {
  if (personId === null || personId === before || members.includes(personId)) return null;
  return fail('personNotInUnit', { path });
}
