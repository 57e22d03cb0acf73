import { historyOf } from '@varje-elev/db';
import { Id, Instant } from '@varje-elev/domain';
import { z } from 'zod';
import { onCycle } from '../policy.ts';
import { read } from '../procedure.ts';

/**
 * What was written in a cycle, by whom, newest first. For those who carry the work: the history also holds what was
 * written and taken away before the cycle was shared.
 */
export const readHistory = read({
  input: z.object({
    cycleId: Id,
    beforeSeq: z.int().min(1).optional(),
    limit: z.int().min(1).max(200).default(50),
  }),
  output: z.object({
    entries: z.array(
      z.object({
        seq: z.int(),
        at: Instant,
        actorId: Id.nullable(),
        actorName: z.string().nullable(),
        action: z.string(),
        subjectType: z.string(),
        subjectId: Id.nullable(),
        before: z.unknown(),
        after: z.unknown(),
      }),
    ),
  }),
  policy: onCycle('cycle.edit', 'cycleId'),
  async answer({ cycleId, ...page }, { tx, authorityId }) {
    const entries = await historyOf(tx, authorityId, cycleId, page);
    return { entries: entries.filter(({ action }) => action !== 'access.denied') };
  },
});
