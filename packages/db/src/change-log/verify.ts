import type { AuthorityId } from '@varje-elev/domain';
import { and, asc, eq, gt } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { changeLog, changeLogHead } from '../schema/change-log.ts';
import { GENESIS, hashOf } from './chain.ts';

export type ChangeLogVerdict =
  | { readonly whole: true; readonly links: number }
  /** `brokenAt`: the first seq that does not follow from the links before it, or is missing. */
  | { readonly whole: false; readonly links: number; readonly brokenAt: number };

/** Walks the chain from its first link, a batch at a time. Finds a changed, removed, inserted or cut-off link. */
export async function verifyChangeLog(
  tx: Tx,
  authorityId: AuthorityId,
  batch = 1_000,
): Promise<ChangeLogVerdict> {
  let previous = { seq: 0, hash: GENESIS };
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
    if (links.length < batch) break;
  }
  const [head] = await tx.select().from(changeLogHead).where(eq(changeLogHead.authorityId, authorityId));
  const end = head ?? { seq: 0, hash: GENESIS };
  if (end.seq !== previous.seq || end.hash !== previous.hash) {
    return { whole: false, links: previous.seq, brokenAt: previous.seq + 1 };
  }
  return { whole: true, links: previous.seq };
}

function linksAfter(tx: Tx, authorityId: AuthorityId, seq: number, limit: number) {
  return tx
    .select()
    .from(changeLog)
    .where(and(eq(changeLog.authorityId, authorityId), gt(changeLog.seq, seq)))
    .orderBy(asc(changeLog.seq))
    .limit(limit);
}
