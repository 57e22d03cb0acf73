import { createHash } from 'node:crypto';
import type { AuthorityId, Id } from '@varje-elev/domain';
import { and, eq, lt } from 'drizzle-orm';
import { canonicalJson, storable } from '../change-log/canonical-json.ts';
import type { Tx } from '../open.ts';
import { idempotencyKey } from '../schema/request.ts';

export interface Request {
  readonly personId: Id;
  readonly key: Id;
  readonly procedure: string;
  readonly input: unknown;
}

export type Once<Answer> =
  /** `repeated`: the answer is the one stored the first time; nothing was done now. */
  | { readonly ok: true; readonly answer: Answer; readonly repeated: boolean }
  /** The key came before, for another procedure or with another input. */
  | { readonly ok: false; readonly reason: 'keyUsedForSomethingElse' };

/**
 * Does a write once per key. A retry gets the stored answer; duplicates at the same time wait for each other, because the
 * second cannot insert the key until the first has committed or rolled back. A write that throws leaves no key behind.
 */
export async function once<Answer>(
  tx: Tx,
  authorityId: AuthorityId,
  request: Request,
  write: () => Promise<Answer>,
): Promise<Once<Answer>> {
  const { personId, key, procedure } = request;
  const inputHash = createHash('sha256').update(canonicalJson(request.input)).digest('hex');
  const taken = await tx
    .insert(idempotencyKey)
    .values({ authorityId, personId, key, procedure, inputHash })
    .onConflictDoNothing()
    .returning({ key: idempotencyKey.key });
  const thisKey = and(
    eq(idempotencyKey.authorityId, authorityId),
    eq(idempotencyKey.personId, personId),
    eq(idempotencyKey.key, key),
  );
  if (taken.length === 0) {
    const [stored] = await tx.select().from(idempotencyKey).where(thisKey);
    if (!stored || stored.procedure !== procedure || stored.inputHash !== inputHash) {
      return { ok: false, reason: 'keyUsedForSomethingElse' };
    }
    return { ok: true, answer: asAnswer<Answer>(stored.answer), repeated: true };
  }
  const answer = await write();
  await tx
    .update(idempotencyKey)
    .set({ answer: storable(answer) })
    .where(thisKey);
  return { ok: true, answer, repeated: false };
}

/** The one cast: what was stored under a key is what the same procedure answered to the same input. */
function asAnswer<Answer>(stored: unknown): Answer {
  return stored as Answer;
}

/** Forgets keys older than the longest time anyone still retries. */
export async function forgetOldKeys(tx: Tx, authorityId: AuthorityId, before: string): Promise<void> {
  await tx
    .delete(idempotencyKey)
    .where(and(eq(idempotencyKey.authorityId, authorityId), lt(idempotencyKey.createdAt, before)));
}
