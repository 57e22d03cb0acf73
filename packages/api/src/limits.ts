import { hit } from '@varje-elev/db';
import type { Actor } from '@varje-elev/domain';
import type { Context } from './context.ts';
import { fault } from './fault.ts';

/** A person's calls a minute. */
export interface Limits {
  readonly writes: number;
  readonly refused: number;
}

/** Autosave writes a few times a minute; only a program comes near. */
export const defaultLimits: Limits = { writes: 300, refused: 60 };

export async function limitWrites(ctx: Context, actor: Actor): Promise<void> {
  const { authorityId, personId } = actor;
  await count(ctx, `write ${authorityId} ${personId}`, ctx.limits.writes, 'tooManyWrites');
}

/** Refused attempts are logged, so they are counted too: nobody fills the log by trying. */
export async function limitRefused(ctx: Context, actor: Actor): Promise<void> {
  const { authorityId, personId } = actor;
  await count(ctx, `refused ${authorityId} ${personId}`, ctx.limits.refused, 'tooManyRefused');
}

/** The refusal says in how many seconds it passes. Limits live by the real clock, also in the demo. */
async function count(
  ctx: Context,
  key: string,
  allowed: number,
  code: 'tooManyWrites' | 'tooManyRefused',
): Promise<void> {
  const verdict = await hit(ctx.db, { key, windowSeconds: 60, allowed }, new Date().toISOString());
  if (!verdict.allowed) {
    throw fault('tooMany', code, { params: { retryAfterSeconds: verdict.retryAfterSeconds } });
  }
}
