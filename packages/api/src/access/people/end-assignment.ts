import { endAssignment as end, schema } from '@varje-elev/db';
import { Id, LocalDate } from '@varje-elev/domain';
import { and, eq, gt, isNull, lte, ne, or } from 'drizzle-orm';
import { z } from 'zod';
import { fault, found } from '../../fault.ts';
import { onAuthority } from '../../policy.ts';
import { write } from '../../procedure.ts';
import type { Room } from '../../room.ts';

const { assignment } = schema;

/** Sets an assignment's last day. Yesterday ends access on the next request; null lets it go on. */
export const endAssignment = write({
  input: z.object({ assignmentId: Id, to: LocalDate.nullable() }),
  output: z.object({ assignmentId: Id, to: LocalDate.nullable() }),
  policy: onAuthority('people.edit'),
  async perform({ assignmentId, to }, room) {
    const { tx, authorityId } = room;
    const [stored] = await tx
      .select()
      .from(assignment)
      .where(and(eq(assignment.authorityId, authorityId), eq(assignment.id, assignmentId)))
      .for('update');
    const { from, personId, role, to: earlier } = found(stored);
    if (to !== null && to < from) throw fault('rule', 'periodEndsBeforeItStarts', { path: ['to'] });
    if (to !== null && role === 'administrator') await mustNotBeLast(room, assignmentId, to);
    const { id } = found(await end(tx, authorityId, assignmentId, to));
    const subject = { type: 'assignment', id, withinId: personId };
    const change = { before: { to: earlier }, after: { to } };
    return {
      answer: { assignmentId, to },
      changes: [{ action: 'people.endAssignment', subject, ...change }],
    };
  },
});

/** Without an administrator nobody could let one in again. */
async function mustNotBeLast(
  { tx, authorityId, today }: Room,
  assignmentId: Id,
  to: LocalDate,
): Promise<void> {
  const others = await tx
    .select({ id: assignment.id })
    .from(assignment)
    .where(
      and(
        eq(assignment.authorityId, authorityId),
        eq(assignment.role, 'administrator'),
        ne(assignment.id, assignmentId),
        lte(assignment.from, to > today ? to : today),
        or(isNull(assignment.to), gt(assignment.to, to)),
      ),
    )
    .limit(1);
  if (others.length === 0) throw fault('rule', 'lastAdministrator', { path: ['to'] });
}
