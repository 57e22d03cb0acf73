import type { Cycle, Instant, LocalDate } from '@varje-elev/domain';
import type { Change } from '../../change-log/index.ts';
import type { DemoAuthority } from '../content.ts';
import { addDays, at, DEMO_DATE, earlier, later } from '../dates.ts';
import { demoShare } from '../id.ts';
import { publishedAt } from './framework.ts';

const office = (hour: number, key: string) =>
  `${String(hour).padStart(2, '0')}:${String(Math.floor(demoShare(key) * 60)).padStart(2, '0')}`;

/** What the change log would hold had all this been written by hand: who, when, what, in the order it happened. */
export function writtenHistory(demo: DemoAuthority): Change[] {
  const changes = [
    ...organisationChanges(demo),
    ...frameworkChanges(demo),
    ...demo.cycles.flatMap(cycleChanges),
    ...demo.areas.map(
      (area): Change => ({
        at: area.raisedAt,
        actorId: demo.cycles.find(({ id }) => id === area.fromCycleId)?.leadId ?? null,
        action: 'improvement.raise',
        subject: { type: 'improvement', id: area.id, withinId: area.unitId },
        after: area,
      }),
    ),
  ];
  return changes.sort((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));
}

function administratorOf(demo: DemoAuthority) {
  return (
    demo.people.find(({ assignments }) => assignments.some(({ role }) => role === 'administrator'))?.id ??
    null
  );
}

/** The log begins when the authority did: in the summer of 2024. */
const begun: Instant = at('2024-06-03', '08:00');

function organisationChanges(demo: DemoAuthority): Change[] {
  const actorId = administratorOf(demo);
  const units = demo.units.map(
    ({ key: _, ...unit }): Change => ({
      at: begun,
      actorId,
      action: 'unit.create',
      subject: { type: 'unit', id: unit.id, withinId: unit.parentId },
      after: unit,
    }),
  );
  const moves = demo.placements
    .filter(({ from }) => from > '2024-08-01' && from < DEMO_DATE)
    .filter(({ unitId, from }) =>
      demo.placements.some((other) => other.unitId === unitId && other.from < from),
    )
    .map(
      (placement): Change => ({
        at: at(addDays(placement.from, -30), '10:05'),
        actorId,
        action: 'unit.move',
        subject: { type: 'unit', id: placement.unitId, withinId: placement.parentId },
        before: demo.placements.find(({ unitId, to }) => unitId === placement.unitId && to !== null),
        after: placement,
      }),
    );
  const posts = demo.people.flatMap((person) =>
    person.assignments
      .filter(({ from }) => from > '2024-08-01')
      .map(
        (post): Change => ({
          at: at(earlier(addDays(post.from, -14), addDays(DEMO_DATE, -1)), office(8, post.id)),
          actorId,
          action: 'people.assign',
          subject: { type: 'assignment', id: post.id, withinId: person.id },
          after: post,
        }),
      ),
  );
  return [...units, ...moves, ...posts];
}

function frameworkChanges(demo: DemoAuthority): Change[] {
  const actorId = administratorOf(demo);
  return demo.framework.versions.map((version) => ({
    at: publishedAt(version.effectiveFrom),
    actorId,
    action: 'framework.publish',
    subject: { type: 'frameworkVersion', id: version.id, withinId: version.frameworkId },
    after: { number: version.number, effectiveFrom: version.effectiveFrom, changeNote: version.changeNote },
  }));
}

function cycleChanges(cycle: Cycle): Change[] {
  const lead = cycle.leadId;
  const firstMove = cycle.moves[0]?.at.slice(0, 10) ?? DEMO_DATE;
  const planned = (days: number) => {
    const day = addDays(firstMove, -days);
    return later(day, cycle.period.from);
  };
  const wrote = (
    action: string,
    type: string,
    entry: { id: string },
    day: LocalDate,
    hour: number,
  ): Change => ({
    at: at(day, office(hour, entry.id)),
    actorId: lead,
    action: `cycle.${action}`,
    subject: { type, id: entry.id, withinId: cycle.id },
    after: entry,
  });
  const { id } = cycle;
  return [
    {
      at: at(cycle.period.from, '06:30'),
      actorId: lead,
      action: 'cycle.start',
      subject: { type: 'cycle', id, withinId: id },
      after: begunHead(cycle),
    },
    ...cycle.evidence.map((one) => wrote('putEvidence', 'evidence', one, one.observedOn, 12)),
    ...cycle.causes.map((one) => wrote('putCause', 'cause', one, planned(6), 13)),
    ...cycle.targets.map((one) => wrote('putTarget', 'target', one, planned(4), 13)),
    ...cycle.hypotheses.map((one) =>
      wrote('putHypothesis', 'hypothesis', { ...one, ...unjudged }, planned(3), 13),
    ),
    ...cycle.hypotheses.flatMap((one) =>
      one.judgedOn === null
        ? []
        : [
            {
              ...wrote('judgeHypothesis', 'hypothesis', one, one.judgedOn, 13),
              before: { ...one, ...unjudged },
            },
          ],
    ),
    ...cycle.actions.map((one) => wrote('putAction', 'action', one, planned(2), 13)),
    ...cycle.followUps.flatMap((one) =>
      one.doneOn === null
        ? []
        : [{ ...wrote('putFollowUp', 'followUp', one, one.doneOn, 12), actorId: one.responsibleId ?? lead }],
    ),
    ...cycle.decisions.map((one) => wrote('putDecision', 'decision', one, one.decidedOn, 14)),
    ...cycle.participation.map((one) => wrote('putParticipation', 'participation', one, one.on, 11)),
    ...cycle.moves.map(
      (move): Change => ({
        at: move.at,
        actorId: move.byPersonId,
        action:
          cycle.abandonedReason !== null && move.to === 'concluded' ? 'cycle.abandon' : 'cycle.movePhase',
        subject: { type: 'phaseMove', id: move.id, withinId: id },
        after: move,
      }),
    ),
  ];
}

/** The head as it was on the first day. */
function begunHead(cycle: Cycle) {
  const { id, unitId, title, summary, frameworkVersionId, year, period, leadId, hurIds } = cycle;
  return {
    id,
    unitId,
    title,
    summary,
    frameworkVersionId,
    year,
    period,
    leadId,
    hurIds,
    phase: 'plan',
    revision: 1,
  };
}

const unjudged = { state: 'open', outcome: '', judgedOn: null } as const;
