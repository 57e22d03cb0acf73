import type { AuthorityId, Cycle, Id } from '@varje-elev/domain';
import { and, asc, eq } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { among } from '../among.ts';
import type { Tx } from '../open.ts';
import { cycle, cycleFocus, cycleGoalArea } from '../schema/cycle.ts';
import {
  action,
  analysis,
  cause,
  cycleEvidence,
  decision,
  followUp,
  goalTarget,
  hypothesis,
  participation,
  participationPerson,
  phaseMove,
} from '../schema/cycle-parts.ts';
import { read } from './columns.ts';
import { headFromRow } from './head-row.ts';

/** The whole cycle, exactly as the domain knows it. Null when the authority has no such cycle. */
export async function loadCycle(tx: Tx, authorityId: AuthorityId, id: Id): Promise<Cycle | null> {
  const [found] = await loadCycles(tx, authorityId, [id]);
  return found ?? null;
}

/** As `loadCycle`, with the cycle locked until the transaction ends: two writers of one cycle take turns. */
export async function loadCycleForChange(tx: Tx, authorityId: AuthorityId, id: Id): Promise<Cycle | null> {
  await tx
    .select({ id: cycle.id })
    .from(cycle)
    .where(and(eq(cycle.authorityId, authorityId), eq(cycle.id, id)))
    .for('update');
  return loadCycle(tx, authorityId, id);
}

/** Whole cycles, however many, in fourteen queries sent at once. In the order of `ids`; unknown ones are left out. */
export async function loadCycles(tx: Tx, authorityId: AuthorityId, ids: readonly Id[]): Promise<Cycle[]> {
  const of = (table: { authorityId: AnyPgColumn; cycleId: AnyPgColumn }) =>
    and(eq(table.authorityId, authorityId), among(table.cycleId, ids));

  const [
    heads,
    focus,
    goalAreas,
    evidence,
    causes,
    targets,
    hypotheses,
    actions,
    followUps,
    analyses,
    decisions,
    participations,
    participants,
    moves,
  ] = await Promise.all([
    tx
      .select(read.head)
      .from(cycle)
      .where(and(eq(cycle.authorityId, authorityId), among(cycle.id, ids))),
    tx
      .select({ cycleId: cycleFocus.cycleId, hurId: cycleFocus.hurId })
      .from(cycleFocus)
      .where(of(cycleFocus))
      .orderBy(asc(cycleFocus.position)),
    tx
      .select({ cycleId: cycleGoalArea.cycleId, goalArea: cycleGoalArea.goalArea })
      .from(cycleGoalArea)
      .where(of(cycleGoalArea))
      .orderBy(asc(cycleGoalArea.position)),
    tx
      .select(read.evidence)
      .from(cycleEvidence)
      .where(of(cycleEvidence))
      .orderBy(cycleEvidence.position, cycleEvidence.id),
    tx.select(read.cause).from(cause).where(of(cause)).orderBy(cause.position, cause.id),
    tx.select(read.target).from(goalTarget).where(of(goalTarget)).orderBy(goalTarget.position, goalTarget.id),
    tx
      .select(read.hypothesis)
      .from(hypothesis)
      .where(of(hypothesis))
      .orderBy(hypothesis.position, hypothesis.id),
    tx.select(read.action).from(action).where(of(action)).orderBy(action.position, action.id),
    tx.select(read.followUp).from(followUp).where(of(followUp)).orderBy(followUp.position, followUp.id),
    tx.select(read.analysis).from(analysis).where(of(analysis)),
    tx.select(read.decision).from(decision).where(of(decision)).orderBy(decision.position, decision.id),
    tx
      .select(read.participation)
      .from(participation)
      .where(of(participation))
      .orderBy(participation.position, participation.id),
    tx
      .select({
        cycleId: participationPerson.cycleId,
        participationId: participationPerson.participationId,
        personId: participationPerson.personId,
      })
      .from(participationPerson)
      .where(of(participationPerson))
      .orderBy(participationPerson.position),
    tx.select(read.phaseMove).from(phaseMove).where(of(phaseMove)).orderBy(phaseMove.position, phaseMove.id),
  ]);

  const headOf = new Map(heads.map((head) => [head.id, head]));
  return ids.flatMap((id) => {
    const head = headOf.get(id);
    if (!head) return [];
    const [found] = partsOf(id, analyses);
    return [
      {
        ...headFromRow(head),
        hurIds: partsOf(id, focus).map(({ hurId }) => hurId),
        goalAreas: partsOf(id, goalAreas).map(({ goalArea }) => goalArea),
        evidence: partsOf(id, evidence),
        causes: partsOf(id, causes),
        targets: partsOf(id, targets),
        hypotheses: partsOf(id, hypotheses),
        actions: partsOf(id, actions).map(({ occasionsDone: done, occasionsPlanned: planned, ...rest }) => ({
          ...rest,
          fidelity: done === null || planned === null ? null : { done, planned },
        })),
        followUps: partsOf(id, followUps),
        analysis: found ?? null,
        decisions: partsOf(id, decisions),
        participation: partsOf(id, participations).map((entry) => ({
          ...entry,
          personIds: participants
            .filter((row) => row.cycleId === id && row.participationId === entry.id)
            .map(({ personId }) => personId),
        })),
        moves: partsOf(id, moves).map(({ position, ...move }) => move),
      },
    ];
  });
}

function partsOf<Row extends { cycleId: Id }>(id: Id, rows: readonly Row[]): Omit<Row, 'cycleId'>[] {
  return rows.filter((row) => row.cycleId === id).map(({ cycleId, ...part }) => part);
}
