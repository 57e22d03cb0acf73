import type { AuthorityId } from '@varje-elev/domain';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { changeLog, changeLogHead } from '../schema/change-log.ts';
import { GENESIS, hashOf } from './chain.ts';

export type ChangeLogVerdict =
  | { readonly whole: true; readonly links: number }
  /** `brokenAt`: the first seq that does not follow from the links before it, or is missing. */
  | { readonly whole: false; readonly links: number; readonly brokenAt: number };

/**
 * Walks the chain from its first link, a batch at a time. Finds a changed, removed, inserted or cut-off link. Others may
 * write meanwhile: what the head has gained since the walk is walked too.
 */
export async function verifyChangeLog(
  tx: Tx,
  authorityId: AuthorityId,
  batch = 1_000,
): Promise<ChangeLogVerdict> {
  let previous: Link = { seq: 0, hash: GENESIS };
  for (;;) {
    const links = await linksAfter(tx, authorityId, previous.seq, batch);
    for (const link of links) {
      const expected = previous.seq + 1;
      if (
        link.seq !== expected ||
        link.previousHash !== previous.hash ||
        link.hash !== hashOf(previous.hash, link)
      ) {
        return { whole: false, links: previous.seq, brokenAt: expected };
      }
      previous = { seq: link.seq, hash: link.hash };
    }
    if (links.length === batch) continue;
    const head = await headOf(tx, authorityId);
    if (head.seq === previous.seq && head.hash === previous.hash) return { whole: true, links: previous.seq };
    const grown = head.seq > previous.seq && (await linksAfter(tx, authorityId, previous.seq, 1)).length > 0;
    if (!grown) return { whole: false, links: previous.seq, brokenAt: previous.seq + 1 };
  }
}

type Link = { readonly seq: number; readonly hash: string };

async function headOf(tx: Tx, authorityId: AuthorityId): Promise<Link> {
  const [head] = await tx
    .select({ seq: changeLogHead.seq, hash: changeLogHead.hash })
    .from(changeLogHead)
    .where(eq(changeLogHead.authorityId, authorityId));
  return head ?? { seq: 0, hash: GENESIS };
}

function linksAfter(tx: Tx, authorityId: AuthorityId, seq: number, limit: number) {
  return tx
    .select()
    .from(changeLog)
    .where(and(eq(changeLog.authorityId, authorityId), gt(changeLog.seq, seq)))
    .orderBy(asc(changeLog.seq))
    .limit(limit);
}
