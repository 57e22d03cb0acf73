import { insertIdentities, loadPerson } from '@varje-elev/db';
import { Id } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../../fault.ts';
import { onAuthoritys } from '../../policy.ts';
import { write } from '../../procedure.ts';
import { Identity, mustBeUsable } from './identity.ts';

/** Lets a person sign in with an account that nobody else signs in with. */
export const addIdentity = write({
  input: Identity.extend({ personId: Id }),
  output: z.object({ personId: Id }),
  policy: onAuthoritys('people.edit', 'personId'),
  async perform({ personId, ...known }, room) {
    const { tx, authorityId } = room;
    found(await loadPerson(tx, authorityId, personId));
    await mustBeUsable(room, known, []);
    await insertIdentities(tx, authorityId, [{ ...known, personId }]);
    const subject = { type: 'person', id: personId };
    return {
      answer: { personId },
      changes: [{ action: 'people.addIdentity', subject, before: null, after: { identity: known } }],
    };
  },
});
