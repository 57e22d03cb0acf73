import type { AuthorityId, Id, Instant } from '@varje-elev/domain';
import { eq } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { changeLog, changeLogHead } from '../schema/change-log.ts';
import { storable } from './canonical-json.ts';
import { GENESIS, hashOf } from './chain.ts';

export interface Change {
  readonly at: Instant;
  /** Null: the system itself. */
  readonly actorId: Id | null;
  /** What was done, as the procedure is called: `cycle.movePhase`. A refused attempt is `access.denied`. */
  readonly action: string;
  readonly subject: { readonly type: string; readonly id: Id | null; readonly withinId?: Id | null };
  readonly before?: unknown;
  readonly after?: unknown;
}

/**
 * Adds links to the authority's chain, in the transaction of the changes they tell of. The head's row stays locked until
 * that transaction ends, so links never fork and never leave a gap. Call it last: the shorter the lock, the better.
 */
export async function recordChanges(
  tx: Tx,
  authorityId: AuthorityId,
  changes: readonly Change[],
): Promise<void> {
  if (changes.length === 0) return;
  const head = await lockHead(tx, authorityId);
  const rows = [];
  let previous = head;
  for (const change of changes) {
    const content = {
      seq: previous.seq + 1,
      at: new Date(change.at).toISOString(),
      actorId: change.actorId,
      action: change.action,
      subjectType: change.subject.type,
      subjectId: change.subject.id,
      withinId: change.subject.withinId ?? null,
      before: storable(change.before ?? null),
      after: storable(change.after ?? null),
    };
    const hash = hashOf(previous.hash, content);
    rows.push({ authorityId, ...content, previousHash: previous.hash, hash });
    previous = { seq: content.seq, hash };
  }
  await tx.insert(changeLog).values(rows);
  await tx.update(changeLogHead).set(previous).where(eq(changeLogHead.authorityId, authorityId));
}

export function recordChange(tx: Tx, authorityId: AuthorityId, change: Change): Promise<void> {
  return recordChanges(tx, authorityId, [change]);
}

async function lockHead(tx: Tx, authorityId: AuthorityId): Promise<{ seq: number; hash: string }> {
  const read = () =>
    tx
      .select({ seq: changeLogHead.seq, hash: changeLogHead.hash })
      .from(changeLogHead)
      .where(eq(changeLogHead.authorityId, authorityId))
      .for('update');
  const [head] = await read();
  if (head) return head;
  // The first link ever. Two first ones at once: the second waits here, then reads what the first wrote.
  await tx.insert(changeLogHead).values({ authorityId, seq: 0, hash: GENESIS }).onConflictDoNothing();
  const [made] = await read();
  if (!made) throw new Error('The head of the change log is not readable.');
  return made;
}
