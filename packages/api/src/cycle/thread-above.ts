import { schema, type Tx } from '@varje-elev/db';
import type { AuthorityId, ClosedPeriod, Id } from '@varje-elev/domain';
import { and, eq } from 'drizzle-orm';

const { cycle } = schema;

interface Link {
  readonly id: Id;
  readonly period: ClosedPeriod;
}

/** More steps than there are levels to climb, many times over; the rules allow no circle. */
const farthest = 20;

/** The cycle and what it contributes to, nearest first. One row a step: a thread is a few levels high. */
export async function threadAbove(tx: Tx, authorityId: AuthorityId, cycleId: Id): Promise<Link[]> {
  const links: Link[] = [];
  for (let next: Id | null = cycleId; next !== null && links.length < farthest; ) {
    const rows: { from: string; to: string; above: Id | null }[] = await tx
      .select({ from: cycle.periodFrom, to: cycle.periodTo, above: cycle.contributesToId })
      .from(cycle)
      .where(and(eq(cycle.authorityId, authorityId), eq(cycle.id, next)));
    const [row] = rows;
    if (row === undefined) break;
    links.push({ id: next, period: { from: row.from, to: row.to } });
    next = row.above;
  }
  return links;
}
