import { endAssignment as end, schema } from '@varje-elev/db';
import { Id, LocalDate } from '@varje-elev/domain';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { fault, found } from '../../fault.ts';
import { onAuthority } from '../../policy.ts';
import { write } from '../../procedure.ts';

const { assignment } = schema;

/** Sets an assignment's last day. Yesterday ends access on the next request; null lets it go on. */
export const endAssignment = write({
  input: z.object({ assignmentId: Id, to: LocalDate.nullable() }),
  output: z.object({ assignmentId: Id, to: LocalDate.nullable() }),
  policy: onAuthority('people.edit'),
  async perform({ assignmentId, to }, { tx, authorityId }) {
    const [stored] = await tx
      .select()
      .from(assignment)
      .where(and(eq(assignment.authorityId, authorityId), eq(assignment.id, assignmentId)))
      .for('update');
    const { from, personId, to: earlier } = found(stored);
    if (to !== null && to < from) throw fault('rule', 'periodEndsBeforeItStarts', { path: ['to'] });
    const { id } = found(await end(tx, authorityId, assignmentId, to));
    const subject = { type: 'assignment', id, withinId: personId };
    const change = { before: { to: earlier }, after: { to } };
    return {
      answer: { assignmentId, to },
      changes: [{ action: 'people.endAssignment', subject, ...change }],
    };
  },
});
