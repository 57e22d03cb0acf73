import { createHash } from 'node:crypto';
import type { Instant } from '@varje-elev/domain';
import { lt, sql } from 'drizzle-orm';
import type { Db } from '../open.ts';
import { rateLimit } from '../schema/request.ts';

export interface RateLimit {
  /** What is counted together: `write:<person>`, `sign-in:<address>`. Only its digest is stored. */
  readonly key: string;
  readonly windowSeconds: number;
  readonly allowed: number;
}

export interface RateVerdict {
  readonly allowed: boolean;
  readonly hits: number;
  /** Seconds until the window ends. */
  readonly retryAfterSeconds: number;
}

/** Counts one hit in a fixed window, in a statement of its own so that a rolled-back write still counts. */
export async function hit(db: Db, limit: RateLimit, now: Instant): Promise<RateVerdict> {
  const windowMs = limit.windowSeconds * 1_000;
  const at = Date.parse(now);
  const start = Math.floor(at / windowMs) * windowMs;
  const [row] = await db.orm
    .insert(rateLimit)
    .values({
      keyHash: createHash('sha256').update(`${limit.windowSeconds} ${limit.key}`).digest('hex'),
      windowStart: new Date(start).toISOString(),
      hits: 1,
    })
    .onConflictDoUpdate({
      target: [rateLimit.keyHash, rateLimit.windowStart],
      set: { hits: sql`${rateLimit.hits} + 1` },
    })
    .returning({ hits: rateLimit.hits });
  const hits = row?.hits ?? 0;
  return {
    allowed: hits <= limit.allowed,
    hits,
    retryAfterSeconds: Math.max(1, Math.ceil((start + windowMs - at) / 1_000)),
  };
}

export async function forgetOldWindows(db: Db, before: Instant): Promise<void> {
  await db.orm.delete(rateLimit).where(lt(rateLimit.windowStart, before));
}
