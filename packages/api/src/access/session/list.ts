import { listSessions, protectedAmong } from '@varje-elev/db';
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
        /** Null of a person whose details are protected: not told to anybody. */
        personName: z.string().nullable(),
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
  async answer(filter, { tx, authorityId }) {
    const live = await listSessions(tx, authorityId, { ...filter, now: new Date().toISOString() });
    const people = live.sessions.map(({ personId }) => personId);
    const hidden = await protectedAmong(tx, authorityId, people);
    const sessions = live.sessions.map((one) => ({
      ...one,
      personName: hidden.has(one.personId) ? null : one.personName,
    }));
    return { ...live, sessions };
  },
});
