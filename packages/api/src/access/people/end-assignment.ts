import { endAssignment as end, loadUnit, schema } from '@varje-elev/db';
import { type Assignment, addDays, Id, isValidOn, LocalDate, withinUnit } from '@varje-elev/domain';
import { and, asc, eq, isNull, or } from 'drizzle-orm';
import { z } from 'zod';
import { fault, found, must } from '../../fault.ts';
import { onAuthority } from '../../policy.ts';
import { write } from '../../procedure.ts';
import type { Room } from '../../room.ts';

const { assignment, unit } = schema;

/** Sets an assignment's last day. Yesterday ends access on the next request; null lets it go on as long as its unit is open. */
export const endAssignment = write({
  input: z.object({ assignmentId: Id, to: LocalDate.nullable() }),
  output: z.object({ assignmentId: Id, to: LocalDate.nullable() }),
  policy: onAuthority('people.edit'),
  async perform({ assignmentId, to }, room) {
    const { tx, authorityId } = room;
    const locked = await withAdministratorsLocked(room, assignmentId);
    const stored = found(locked.find(({ id }) => id === assignmentId));
    const { from, personId, to: earlier } = stored;
    if (to !== null && to < from) throw fault('rule', 'periodEndsBeforeItStarts', { path: ['to'] });
    if (to !== null && stored.role === 'administrator') await mustNotBeLast(room, stored, to, locked);
    must(withinUnit({ from, to }, found(await loadUnit(tx, authorityId, stored.unitId))));
    const { id } = found(await end(tx, authorityId, assignmentId, to));
    const subject = { type: 'assignment', id, withinId: personId };
    const change = { before: { to: earlier }, after: { to } };
    return {
      answer: { assignmentId, to },
      changes: [{ action: 'people.endAssignment', subject, ...change }],
    };
  },
});

/** The assignment and those of all administrators, locked in one order: two of them who end each other's take turns. */
function withAdministratorsLocked({ tx, authorityId }: Room, assignmentId: Id) {
  return tx
    .select()
    .from(assignment)
    .where(
      and(
        eq(assignment.authorityId, authorityId),
        or(eq(assignment.id, assignmentId), eq(assignment.role, 'administrator')),
      ),
    )
    .orderBy(asc(assignment.id))
    .for('update');
}

/**
 * Without an administrator nobody could let one in again. Only an assignment at the authority itself counts, and it must
 * be valid on the first day without the one that is ended, which is never earlier than today.
 */
async function mustNotBeLast(
  { tx, authorityId, today }: Room,
  ended: Assignment,
  to: LocalDate,
  assignments: readonly Assignment[],
): Promise<void> {
  const [root] = await tx
    .select({ id: unit.id })
    .from(unit)
    .where(and(eq(unit.authorityId, authorityId), isNull(unit.parentId)));
  if (ended.unitId !== root?.id) return;
  const firstWithout = to < today ? today : addDays(to, 1);
  const others = assignments.filter(
    (one) => one.id !== ended.id && one.role === 'administrator' && one.unitId === root.id,
  );
  if (!others.some((one) => isValidOn(one, firstWithout))) {
    throw fault('rule', 'lastAdministrator', { path: ['to'] });
  }
}
