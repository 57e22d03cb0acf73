import { insertIdentities, insertPeople } from '@varje-elev/db';
import { Id, Line } from '@varje-elev/domain';
import { z } from 'zod';
import { onAuthority } from '../../policy.ts';
import { write } from '../../procedure.ts';
import { Identity, mustBeUsable } from './identity.ts';

/** A person, and how they sign in; without an identity they cannot yet. */
export const createPerson = write({
  input: z.object({
    name: Line,
    email: z.email().max(320).nullable(),
    protected: z.boolean(),
    identity: Identity.nullable(),
  }),
  output: z.object({ personId: Id }),
  policy: onAuthority('people.edit'),
  async perform({ identity: known, ...person }, room) {
    const { tx, authorityId } = room;
    if (known !== null) await mustBeUsable(room, known, ['identity']);
    const personId = room.newId();
    await insertPeople(tx, authorityId, [{ id: personId, ...person }]);
    if (known !== null) await insertIdentities(tx, authorityId, [{ ...known, personId }]);
    const subject = { type: 'person', id: personId };
    const after = { ...person, identity: known };
    return { answer: { personId }, changes: [{ action: 'people.create', subject, before: null, after }] };
  },
});
