import { insertAssignments, schema } from '@varje-elev/db';
import { type AssignmentsAfterClosing, closeUnit as close, Id } from '@varje-elev/domain';
import { and, asc, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { onUnit } from '../policy.ts';
import { type Change, write } from '../procedure.ts';
import type { Room } from '../room.ts';
import { storeChange } from './change-stored.ts';
import { assignmentsClosed, Closing } from './closing.ts';

const { assignment } = schema;

/** Ends a unit after its last day, its teams and their assignments with it; their history stays. */
export const closeUnit = write({
  input: Closing,
  output: z.object({ unitId: Id }),
  policy: onUnit('organisation.edit', 'unitId'),
  async perform({ assignments, ...input }, room) {
    const changed = await storeChange(room, 'unit.close', (organisation) => close(organisation, input));
    const { successorId } = input;
    const places = [...changed.units.map(({ id }) => id), ...(successorId === null ? [] : [successorId])];
    const held = await lockedAssignments(room, places);
    const after = assignmentsClosed(changed, held, { successorId, assignments }, room.newId);
    await storeAssignments(room, after, input.on);
    return {
      answer: { unitId: input.unitId },
      changes: [...changed.changes, ...assignmentChanges(held, after)],
    };
  },
});

/** The units are written and thereby locked before: whoever gives an assignment there waits, and is then refused. */
function lockedAssignments({ tx, authorityId }: Room, unitIds: Id[]) {
  return tx
    .select({
      id: assignment.id,
      personId: assignment.personId,
      role: assignment.role,
      unitId: assignment.unitId,
      from: assignment.from,
      to: assignment.to,
    })
    .from(assignment)
    .where(and(eq(assignment.authorityId, authorityId), inArray(assignment.unitId, unitIds)))
    .orderBy(asc(assignment.id))
    .for('update');
}

type Held = Awaited<ReturnType<typeof lockedAssignments>>;

async function storeAssignments(
  { tx, authorityId }: Room,
  { ended, cancelled, begun }: AssignmentsAfterClosing,
  on: string,
): Promise<void> {
  const these = (some: AssignmentsAfterClosing['ended']) =>
    and(
      eq(assignment.authorityId, authorityId),
      inArray(
        assignment.id,
        some.map(({ id }) => id),
      ),
    );
  if (ended.length > 0)
    await tx.update(assignment).set({ to: on, updatedAt: sql`now()` }).where(these(ended));
  if (cancelled.length > 0) await tx.delete(assignment).where(these(cancelled));
  await insertAssignments(tx, authorityId, begun);
}

function assignmentChanges(held: Held, { ended, cancelled, begun }: AssignmentsAfterClosing): Change[] {
  const subject = ({ id, personId }: Held[number]) => ({ type: 'assignment', id, withinId: personId });
  return [
    ...ended.map((one) => ({
      action: 'people.endAssignment',
      subject: subject(one),
      before: { to: held.find(({ id }) => id === one.id)?.to ?? null },
      after: { to: one.to },
    })),
    ...cancelled.map((one) => ({
      action: 'people.cancelAssignment',
      subject: subject(one),
      before: one,
      after: null,
    })),
    ...begun.map((one) => ({ action: 'people.assign', subject: subject(one), before: null, after: one })),
  ];
}
