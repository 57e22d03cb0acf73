import type { AuthorityId, Instant } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { person, session } from '../schema/access.ts';

/**
 * Removes sessions that ended before then, by expiring or being revoked. Of a person's forgotten sessions only the time of
 * the last visit is kept: ”since last time” counts from it. Returns how many sessions that was.
 */
export async function forgetEndedSessions(
  tx: Tx,
  authorityId: AuthorityId,
  before: Instant,
): Promise<number> {
  const { rows } = await tx.execute<{ total: number }>(sql`
    with forgotten as (
      delete from ${session}
      where authority_id = ${authorityId} and (expires_at < ${before} or revoked_at < ${before})
      returning person_id, last_seen_at
    ), visit as (
      select person_id, max(last_seen_at) as at from forgotten group by person_id
    ), noted as (
      update ${person} set forgotten_visit_at = greatest(forgotten_visit_at, visit.at)
      from visit where authority_id = ${authorityId} and id = visit.person_id
    )
    select count(*)::integer as total from forgotten`);
  return rows[0]?.total ?? 0;
}
