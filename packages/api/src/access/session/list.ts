import { listSessions } from '@varje-elev/db';
import { Id, Instant } from '@varje-elev/domain';
import { z } from 'zod';
import { paging } from '../../paging.ts';
import { onAuthority } from '../../policy.ts';
import { read } from '../../procedure.ts';

/** Who is signed in now, latest seen first. */
export const listLiveSessions = read({
  input: z.object({ personId: Id.optional(), ...paging }),
  output: z.object({
    sessions: z.array(
      z.object({
        id: Id,
        personId: Id,
        personName: z.string(),
        app: z.enum(['web', 'admin']),
        userAgent: z.string(),
        startedAt: Instant,
        lastSeenAt: Instant,
        expiresAt: Instant,
      }),
    ),
    total: z.int(),
  }),
  policy: onAuthority('session.read'),
  /** Sessions live by the real clock, also in the demo. */
  answer: (filter, { tx, authorityId }) =>
    listSessions(tx, authorityId, { ...filter, now: new Date().toISOString() }),
});
