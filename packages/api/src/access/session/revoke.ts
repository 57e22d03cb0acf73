import { revokeSession as endIt } from '@varje-elev/db';
import { Id } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../../fault.ts';
import { onAuthority } from '../../policy.ts';
import { write } from '../../procedure.ts';

/** Ends one session; its next request is not signed in. */
export const revokeSession = write({
  input: z.object({ sessionId: Id }),
  output: z.object({ sessionId: Id, personId: Id }),
  policy: onAuthority('session.revoke'),
  async perform({ sessionId }, { tx, authorityId }) {
    const { personId } = found(await endIt(tx, authorityId, sessionId, new Date().toISOString()));
    return {
      answer: { sessionId, personId },
      changes: [
        { action: 'session.revoke', subject: { type: 'session', id: sessionId, withinId: personId } },
      ],
    };
  },
});
