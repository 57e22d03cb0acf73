import { among, previousVisit, schema } from '@varje-elev/db';
import { Id, Instant } from '@varje-elev/domain';
import { and, count, desc, eq, gt, isNotNull, max, ne, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Room } from '../room.ts';

const { changeLog, person } = schema;

/** Who has written in a cycle since the last visit. */
export const ChangeSince = z.object({
  cycleId: Id,
  title: z.string(),
  people: z.array(z.string()),
  count: z.int(),
  at: Instant,
});
export type ChangeSince = z.infer<typeof ChangeSince>;

interface Titled {
  readonly id: Id;
  readonly title: string;
}

/** When this person was last here, or a week ago for somebody who comes for the first time. */
export async function lastVisit({ tx, authorityId, actor, now, sessionId }: Room): Promise<Instant> {
  const visit = await previousVisit(tx, authorityId, actor.personId, sessionId);
  const weekAgo = new Date(Date.parse(now) - 7 * 24 * 3_600_000).toISOString();
  return visit === null || visit > now ? weekAgo : visit;
}

/** What others have written in these cycles since then, latest first. One query. */
export async function changesSince(
  { tx, authorityId, actor }: Room,
  since: Instant,
  cycles: readonly Titled[],
): Promise<ChangeSince[]> {
  const rows = await tx
    .select({
      cycleId: changeLog.withinId,
      people: sql<string[]>`array_agg(distinct ${person.name})`,
      count: count(),
      at: max(changeLog.at),
    })
    .from(changeLog)
    .innerJoin(person, and(eq(person.authorityId, changeLog.authorityId), eq(person.id, changeLog.actorId)))
    .where(
      and(
        eq(changeLog.authorityId, authorityId),
        gt(changeLog.at, since),
        isNotNull(changeLog.withinId),
        among(
          changeLog.withinId,
          cycles.map(({ id }) => id),
        ),
        ne(changeLog.actorId, actor.personId),
      ),
    )
    .groupBy(changeLog.withinId)
    .orderBy(desc(max(changeLog.at)))
    .limit(20);
  return rows.flatMap(({ cycleId, at, ...row }) => {
    const cycle = cycles.find(({ id }) => id === cycleId);
    return cycle === undefined || at === null ? [] : [{ ...row, at, cycleId: cycle.id, title: cycle.title }];
  });
}
