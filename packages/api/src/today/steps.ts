import {
  addDays,
  Criterion,
  type Cycle,
  gate,
  Id,
  type ImprovementArea,
  LocalDate,
  lateness,
  nextPhase,
  Phase,
  phaseSpans,
} from '@varje-elev/domain';
import { z } from 'zod';

/** Something for this person to do next. The interface words it by its kind. */
export const Step = z.object({
  kind: z.enum(['followUp', 'action', 'gate', 'area', 'startCycle']),
  unitId: Id,
  cycleId: Id.nullable(),
  /** The follow-up, the action or the area. */
  entryId: Id.nullable(),
  /** The cycle's or the area's title; the unit's name where a cycle is missing. */
  title: z.string(),
  /** The action's text, or what was to be followed up. */
  text: z.string(),
  /** For a gate: the phase ahead, how much remains before it, and what. */
  phase: Phase.nullable(),
  remaining: z.int(),
  criteria: z.array(Criterion),
  dueOn: LocalDate.nullable(),
  overdue: z.boolean(),
  /** Somebody else goes on when this is done: a cycle above, or the unit that sent an area. */
  awaited: z.boolean(),
  /** Whose work goes on then: the unit of the cycle above, or the one that sent the area. Null where it may not be read. */
  awaitedBy: z.string().nullable(),
});
export type Step = z.infer<typeof Step>;

/** As far ahead as a person plans. */
const horizonDays = 14;

/** What waits in a cycle of the person's own unit. `awaitedBy` is the unit of the cycle above, when it may be read. */
export function stepsIn(cycle: Cycle, personId: Id, today: LocalDate, awaitedBy: string | null): Step[] {
  if (cycle.phase === 'concluded') return [];
  const soon = addDays(today, horizonDays);
  const mine = (ownerId: Id | null) =>
    ownerId === personId || (ownerId === null && cycle.leadId === personId);
  const about = { unitId: cycle.unitId, cycleId: cycle.id, title: cycle.title };
  const awaited = cycle.contributesToId !== null;
  const due = (on: LocalDate) => ({ ...nothingAhead, dueOn: on, overdue: on < today, awaited, awaitedBy });
  const followUps = cycle.followUps
    .filter(
      ({ doneOn, plannedOn, responsibleId }) => doneOn === null && plannedOn <= soon && mine(responsibleId),
    )
    .map(({ id, plannedOn, plan }) => ({
      kind: 'followUp' as const,
      ...about,
      entryId: id,
      text: plan,
      ...due(plannedOn),
    }));
  const actions = cycle.actions.flatMap(({ id, to, status, text, ownerId }) =>
    to !== null && to <= soon && (status === 'planned' || status === 'ongoing') && mine(ownerId)
      ? [{ kind: 'action' as const, ...about, entryId: id, text, ...due(to) }]
      : [],
  );
  return [...followUps, ...actions, ...gateStep(cycle, personId, today, awaitedBy)];
}

const nothingAhead = { phase: null, remaining: 0, criteria: [] };

/** The lead sees what remains before the next phase. */
function gateStep(cycle: Cycle, personId: Id, today: LocalDate, awaitedBy: string | null): Step[] {
  const ahead = nextPhase(cycle.phase);
  if (ahead === null || cycle.leadId !== personId) return [];
  const criteria = gate(cycle, ahead).filter(({ met }) => !met);
  return [
    {
      kind: 'gate',
      unitId: cycle.unitId,
      cycleId: cycle.id,
      entryId: null,
      title: cycle.title,
      text: '',
      phase: ahead,
      remaining: criteria.length,
      criteria,
      ...phaseDue(cycle, today),
      awaited: cycle.contributesToId !== null,
      awaitedBy,
    },
  ];
}

/** The day the present phase should be done by: said when it is near, or when the cycle is late. */
function phaseDue({ phase, period }: Cycle, today: LocalDate): Pick<Step, 'dueOn' | 'overdue'> {
  const spans = phaseSpans(period);
  const dueOn = spans.find((span) => span.phase === phase)?.to ?? null;
  const late = lateness({ phase, followUps: [], actions: [] }, spans, today) !== null;
  const near = dueOn !== null && dueOn >= today && dueOn <= addDays(today, horizonDays);
  return { dueOn: late || near ? dueOn : null, overdue: late };
}

/** An area that nobody has taken a stand on, for those who prioritise the unit's list. */
export function areaStep(area: ImprovementArea, today: LocalDate, raisedBy: string | null): Step {
  const awaited = area.raisedByUnitId !== area.unitId;
  return {
    kind: 'area',
    unitId: area.unitId,
    cycleId: null,
    entryId: area.id,
    title: area.title,
    text: area.description,
    ...nothingAhead,
    dueOn: area.dueOn,
    overdue: area.dueOn !== null && area.dueOn < today,
    awaited,
    awaitedBy: awaited ? raisedBy : null,
  };
}

export function startStep(unit: { readonly unitId: Id; readonly unitName: string }): Step {
  return {
    kind: 'startCycle',
    unitId: unit.unitId,
    cycleId: null,
    entryId: null,
    title: unit.unitName,
    text: '',
    ...nothingAhead,
    dueOn: null,
    overdue: false,
    awaited: false,
    awaitedBy: null,
  };
}

/** What others wait for comes first, then what is overdue, then by day; what has no day comes last. */
export function inOrder(steps: readonly Step[]): Step[] {
  const rank = (step: Step) =>
    [
      Number(!(step.awaited && step.overdue)),
      Number(!step.overdue),
      Number(!step.awaited),
      step.dueOn ?? '9999',
    ].join();
  return steps.toSorted((one, other) => (rank(one) < rank(other) ? -1 : rank(one) > rank(other) ? 1 : 0));
}
