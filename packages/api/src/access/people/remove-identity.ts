import { deleteIdentities, loadPerson, revokeSessionsOf } from '@varje-elev/db';
import { Id } from '@varje-elev/domain';
import { z } from 'zod';
import { fault, found } from '../../fault.ts';
import { onAuthoritys } from '../../policy.ts';
import { write } from '../../procedure.ts';

/**
 * Takes away the accounts that a person signs in with at a provider, and ends what they are signed in to: it may have been
 * somebody else's account. Nobody takes away their own, and so somebody can always give one again.
 */
export const removeIdentity = write({
  input: z.object({ personId: Id, issuer: z.string().max(500) }),
  output: z.object({ personId: Id, ended: z.int() }),
  policy: onAuthoritys('people.edit', 'personId'),
  async perform({ personId, issuer }, { tx, authorityId, actor }) {
    found(await loadPerson(tx, authorityId, personId));
    if (personId === actor.personId) throw fault('rule', 'ownIdentity');
    const removed = await deleteIdentities(tx, authorityId, { personId, issuer });
    found(removed[0]);
    const ended = await revokeSessionsOf(tx, authorityId, personId, new Date().toISOString());
    const subject = { type: 'person', id: personId };
    return {
      answer: { personId, ended },
      changes: removed.map((identity) => ({
        action: 'people.removeIdentity',
        subject,
        before: { identity },
        after: null,
      })),
    };
  },
});
