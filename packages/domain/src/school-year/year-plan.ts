import { z } from 'zod';
import { addDays, type DomainError, fail, type LocalDate } from '../kernel/index.ts';
import { Level } from '../organisation/index.ts';
import { daysOfSchoolYear, schoolYearOf } from './naming.ts';
import type { SchoolYear } from './schema.ts';

/** The phases that a year has room for, named as the cycle's. */
const phasesInOrder = ['plan', 'carryOut', 'followUp', 'analyse'] as const;
export type YearPhase = (typeof phasesInOrder)[number];

/** A day of any year, `09-16`. 29 February is none: it is not there every year. */
export const MonthDay = z
  .string()
  .regex(
    /^(0[13578]|1[02])-(0[1-9]|[12]\d|3[01])$|^(0[469]|11)-(0[1-9]|[12]\d|30)$|^02-(0[1-9]|1\d|2[0-8])$/,
  );
export type MonthDay = z.infer<typeof MonthDay>;

/** From which day of the school year a level is expected to be in each phase; the first is always 1 August. */
export const LevelPlan = z.object({ carryOut: MonthDay, followUp: MonthDay, analyse: MonthDay });
export type LevelPlan = z.infer<typeof LevelPlan>;

/** When each level is expected to be in which phase. The authority decides; `usualYearPlan` until then. */
export const YearPlan = z.record(Level, LevelPlan);
export type YearPlan = z.infer<typeof YearPlan>;

/**
 * The usual year: plan in August and September, follow up in spring, analyse before the summer. A level further from
 * the pupil turns later, since it plans and analyses on what the level inside it has found.
 */
export const usualYearPlan: YearPlan = {
  staff: { carryOut: '09-16', followUp: '04-01', analyse: '05-11' },
  schoolLeadership: { carryOut: '09-24', followUp: '04-16', analyse: '05-25' },
  administration: { carryOut: '10-01', followUp: '05-01', analyse: '06-10' },
};

export interface YearPhaseSpan {
  readonly phase: YearPhase;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const inSchoolYear = (year: SchoolYear, day: MonthDay): LocalDate =>
  day >= '08-01' ? `${year}-${day}` : `${year + 1}-${day}`;

/** The level's phases as days of a school year: they follow on each other and fill it. */
export function yearPhases(
  year: SchoolYear,
  level: Level,
  plan: YearPlan = usualYearPlan,
): readonly YearPhaseSpan[] {
  const { from, to } = daysOfSchoolYear(year);
  const { carryOut, followUp, analyse } = plan[level];
  const starts = [from, ...[carryOut, followUp, analyse].map((day) => inSchoolYear(year, day))];
  return phasesInOrder.map((phase, index) => {
    const next = starts[index + 1];
    return { phase, from: starts[index] ?? from, to: next === undefined ? to : addDays(next, -1) };
  });
}

/** The phase in which work on the level is expected to be on a day. */
export function expectedPhase(date: LocalDate, level: Level, plan: YearPlan = usualYearPlan): YearPhase {
  const spans = yearPhases(schoolYearOf(date), level, plan);
  return spans.findLast((span) => span.from <= date)?.phase ?? 'plan';
}

/** A plan's phases must come in order, each at least a day. Errors: `phasesOutOfOrder`, with the level in the path. */
export function yearPlanProblems(plan: YearPlan): readonly DomainError[] {
  return Level.options.flatMap((level) =>
    yearPhases(2026, level, plan).every((span) => span.from <= span.to)
      ? []
      : [fail('phasesOutOfOrder', { path: [level] }).error],
  );
}
