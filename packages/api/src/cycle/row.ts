import type { ListedCycle } from '@varje-elev/db';
import {
  type LocalDate as Day,
  Id,
  Instant,
  LocalDate,
  lateness,
  Phase,
  phaseSpans,
  type SchoolBreak,
  SchoolYear,
  Sharing,
  UnitType,
} from '@varje-elev/domain';
import { z } from 'zod';

/** A cycle in a list. */
export const CycleRow = z.object({
  id: Id,
  title: z.string(),
  summary: z.string(),
  phase: Phase,
  phaseSince: Instant,
  sharing: Sharing,
  year: SchoolYear,
  period: z.object({ from: LocalDate, to: LocalDate }),
  unitId: Id,
  unitName: z.string(),
  unitType: UnitType,
  schoolId: Id.nullable(),
  schoolName: z.string().nullable(),
  leadName: z.string().nullable(),
  contributesToId: Id.nullable(),
  frameworkVersionId: Id,
  hurIds: z.array(Id),
  abandoned: z.boolean(),
  concludedAt: Instant.nullable(),
  counts: z.object({
    evidence: z.int(),
    causes: z.int(),
    hypotheses: z.int(),
    actions: z.int(),
    actionsDone: z.int(),
    followUps: z.int(),
    followUpsDone: z.int(),
    contributions: z.int(),
  }),
  nextFollowUpOn: LocalDate.nullable(),
  /** Whole weeks behind, and the day that passed: the phase's last, or a follow-up's. Null in step. */
  late: z.object({ weeks: z.int(), dueOn: LocalDate, of: z.enum(['phase', 'followUp']) }).nullable(),
});
export type CycleRow = z.infer<typeof CycleRow>;

export function rowOf(
  cycle: ListedCycle,
  today: Day,
  breaks: readonly Pick<SchoolBreak, 'kind' | 'from' | 'to'>[],
): CycleRow {
  const { abandonedReason, hurIds, ...row } = cycle;
  return {
    ...row,
    hurIds: [...hurIds],
    abandoned: abandonedReason !== null,
    late: lateIn(cycle, today, breaks),
  };
}

/** How far behind, and since when; null in step. A planned follow-up is a day by which the present phase should have got somewhere. */
export function lateIn(
  { phase, period, nextFollowUpOn: next }: Pick<ListedCycle, 'phase' | 'period' | 'nextFollowUpOn'>,
  today: Day,
  breaks: Parameters<typeof rowOf>[2],
) {
  if (phase === 'concluded') return null;
  const due = next === null ? [] : [{ phase, from: next, to: next }];
  const inLists = { phase, followUps: [], actions: [] };
  const found = lateness(inLists, [...phaseSpans(period), ...due], today, breaks);
  const dueOn = found?.reasons[0]?.dueOn;
  if (found === null || dueOn === undefined) return null;
  return { weeks: found.weeks, dueOn, of: dueOn === next ? ('followUp' as const) : ('phase' as const) };
}
