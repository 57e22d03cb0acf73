import { loadPerson, updatePerson } from '@varje-elev/db';
import { Id, Line, Revision } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, found } from '../../fault.ts';
import { onAuthority } from '../../policy.ts';
import { write } from '../../procedure.ts';

/** Name, e-mail and protection of a person. */
export const editPerson = write({
  input: z.object({
    personId: Id,
    name: Line,
    email: z.email().max(320).nullable(),
    protected: z.boolean(),
    revision: Revision,
  }),
  output: z.object({ personId: Id, revision: Revision }),
  policy: onAuthority('people.edit'),
  async perform({ personId, revision, name, email, protected: isProtected }, { tx, authorityId }) {
    const { assignments: _, identities: __, ...stored } = found(await loadPerson(tx, authorityId, personId));
    const fields = { name, email, protected: isProtected };
    const written = await updatePerson(tx, authorityId, { id: personId, revision, ...fields });
    if (!written) throw conflict(stored, []);
    const subject = { type: 'person', id: personId };
    const before = { name: stored.name, email: stored.email, protected: stored.protected };
    return {
      answer: { personId, revision: revision + 1 },
      changes: [{ action: 'people.edit', subject, before, after: fields }],
    };
  },
});
