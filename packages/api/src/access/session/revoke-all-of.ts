import { loadPerson, revokeSessionsOf } from '@varje-elev/db';
import { Id } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../../fault.ts';
import { onAuthority } from '../../policy.ts';
import { write } from '../../procedure.ts';

/** Ends everything a person is signed in to: a lost phone, a left employment. */
export const revokeAllSessionsOf = write({
  input: z.object({ personId: Id }),
  output: z.object({ personId: Id, ended: z.int() }),
  policy: onAuthority('session.revoke'),
  async perform({ personId }, { tx, authorityId }) {
    found(await loadPerson(tx, authorityId, personId));
    const ended = await revokeSessionsOf(tx, authorityId, personId, new Date().toISOString());
    const subject = { type: 'person', id: personId };
    return {
      answer: { personId, ended },
      changes: [{ action: 'session.revokeAllOf', subject, after: { ended } }],
    };
  },
});
