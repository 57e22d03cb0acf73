import type { AuthorityId, Instant } from '@varje-elev/domain';
import { and, eq, lt, or } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { session } from '../schema/access.ts';

/** Removes sessions that ended before then, by expiring or being revoked. Returns how many that was. */
export async function forgetEndedSessions(
  tx: Tx,
  authorityId: AuthorityId,
  before: Instant,
): Promise<number> {
  const ended = or(lt(session.expiresAt, before), lt(session.revokedAt, before));
  const { rowCount } = await tx.delete(session).where(and(eq(session.authorityId, authorityId), ended));
  return rowCount ?? 0;
}
