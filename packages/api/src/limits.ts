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
  if (!(await allowed(ctx, `write ${actor.authorityId} ${actor.personId}`, ctx.limits.writes))) {
    throw fault('tooMany', 'tooManyWrites');
  }
}

/** Refused attempts are logged, so they are counted too: nobody fills the log by trying. */
export async function limitRefused(ctx: Context, actor: Actor): Promise<void> {
  if (!(await allowed(ctx, `refused ${actor.authorityId} ${actor.personId}`, ctx.limits.refused))) {
    throw fault('tooMany', 'tooManyRefused');
  }
}

async function allowed(ctx: Context, key: string, limit: number): Promise<boolean> {
  const verdict = await hit(ctx.db, { key, windowSeconds: 60, allowed: limit }, new Date().toISOString());
  return verdict.allowed;
}
