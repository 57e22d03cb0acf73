import { asAuthority, recordChange } from '@varje-elev/db';
import type { Actor, Id } from '@varje-elev/domain';
import type { Context } from './context.ts';
import { limitRefused } from './limits.ts';
import type { About, ApiAction } from './policy.ts';

interface Attempt {
  readonly procedure: string;
  readonly action: ApiAction;
  readonly about: About;
  readonly subjectId: Id | null;
}

/** Keeps a refused attempt, in a transaction of its own because the attempt's was rolled back. */
export async function recordDenied(ctx: Context, actor: Actor, attempt: Attempt): Promise<void> {
  await limitRefused(ctx, actor);
  const { authorityId, personId } = actor;
  await asAuthority(ctx.db, authorityId, (tx) =>
    recordChange(tx, authorityId, {
      at: ctx.clock.now(),
      actorId: personId,
      action: 'access.denied',
      subject: { type: attempt.about, id: attempt.subjectId },
      after: { procedure: attempt.procedure, action: attempt.action },
    }),
  );
}
