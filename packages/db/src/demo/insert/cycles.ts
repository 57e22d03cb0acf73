import type { Cycle } from '@varje-elev/domain';
import { inBatches } from '../../batches.ts';
import type { Tx } from '../../open.ts';
import { cycle, cycleFocus, cycleGoalArea } from '../../schema/cycle.ts';
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
} from '../../schema/cycle-parts.ts';
import { improvementArea } from '../../schema/improvement.ts';
import type { DemoAuthority } from '../content.ts';

export async function insertCycles(tx: Tx, demo: DemoAuthority): Promise<void> {
  const { id: authorityId, cycles } = demo;
  if (cycles.length === 0) return;
  /** The rows of one part over all cycles, each knowing its cycle. */
  const every = <Row extends object>(rowsOf: (one: Cycle) => readonly Row[]) =>
    cycles.flatMap((one) => rowsOf(one).map((row) => ({ authorityId, cycleId: one.id, ...row })));
  await inBatches(
    cycles.map((one) => ({ authorityId, ...headOf(one) })),
    async (rows) => {
      await tx.insert(cycle).values([...rows]);
    },
  );
  await tx
    .insert(cycleFocus)
    .values(
      every(({ hurIds, frameworkVersionId }) =>
        hurIds.map((hurId, position) => ({ hurId, frameworkVersionId, position })),
      ),
    );
  await tx
    .insert(cycleGoalArea)
    .values(every(({ goalAreas }) => goalAreas.map((goalArea, position) => ({ goalArea, position }))));
  await inBatches(
    every(({ evidence }) => evidence),
    async (rows) => {
      await tx.insert(cycleEvidence).values([...rows]);
    },
  );
  await inBatches(
    every(({ causes }) => causes),
    async (rows) => {
      await tx.insert(cause).values([...rows]);
    },
  );
  await inBatches(
    every(({ targets }) => targets),
    async (rows) => {
      await tx.insert(goalTarget).values([...rows]);
    },
  );
  await inBatches(
    every(({ hypotheses }) => hypotheses),
    async (rows) => {
      await tx.insert(hypothesis).values([...rows]);
    },
  );
  await inBatches(every(actionRows), async (rows) => {
    await tx.insert(action).values([...rows]);
  });
  await inBatches(
    every(({ followUps }) => followUps),
    async (rows) => {
      await tx.insert(followUp).values([...rows]);
    },
  );
  await inBatches(
    every(({ analysis: told }) => (told === null ? [] : [told])),
    async (rows) => {
      await tx.insert(analysis).values([...rows]);
    },
  );
  await inBatches(
    every(({ decisions }) => decisions),
    async (rows) => {
      await tx.insert(decision).values([...rows]);
    },
  );
  await insertParticipation(tx, demo);
  await inBatches(
    every(({ moves }) => moves.map((move, position) => ({ ...move, position }))),
    async (rows) => {
      await tx.insert(phaseMove).values([...rows]);
    },
  );
}

function headOf(one: Cycle) {
  return {
    id: one.id,
    unitId: one.unitId,
    title: one.title,
    summary: one.summary,
    frameworkVersionId: one.frameworkVersionId,
    year: one.year,
    periodFrom: one.period.from,
    periodTo: one.period.to,
    phase: one.phase,
    phaseSince: one.phaseSince,
    sharing: one.sharing,
    contributesToId: one.contributesToId,
    continuesId: one.continuesId,
    leadId: one.leadId,
    problem: one.problem,
    goal: one.goal,
    notes: one.notes,
    abandonedReason: one.abandonedReason,
    concludedAt: one.concludedAt,
    revision: one.revision,
  };
}

const actionRows = ({ actions }: Cycle) =>
  actions.map(({ fidelity, ...one }) => ({
    ...one,
    occasionsDone: fidelity?.done ?? null,
    occasionsPlanned: fidelity?.planned ?? null,
  }));

async function insertParticipation(tx: Tx, { id: authorityId, cycles }: DemoAuthority): Promise<void> {
  const entries = cycles.flatMap((one) =>
    one.participation.map((entry) => ({ authorityId, cycleId: one.id, ...entry })),
  );
  await inBatches(entries, async (rows) => {
    await tx.insert(participation).values(rows.map(({ personIds: _, ...row }) => row));
  });
  const names = entries.flatMap(({ cycleId, id: participationId, personIds }) =>
    personIds.map((personId, position) => ({ authorityId, cycleId, participationId, personId, position })),
  );
  await inBatches(names, async (rows) => {
    await tx.insert(participationPerson).values([...rows]);
  });
}

export async function insertAreas(tx: Tx, { id: authorityId, areas }: DemoAuthority): Promise<void> {
  if (areas.length === 0) return;
  await tx.insert(improvementArea).values(
    areas.map(({ prioritisation, ...one }) => ({
      authorityId,
      ...one,
      meaningForPupils: prioritisation?.meaningForPupils ?? null,
      urgency: prioritisation?.urgency ?? null,
      ownControl: prioritisation?.ownControl ?? null,
      supportNeeded: prioritisation?.supportNeeded ?? null,
    })),
  );
}
