import type { AuthorityId, ClosedPeriod, Cycle, Id, UnitType } from '@varje-elev/domain';
import { and, eq, sql } from 'drizzle-orm';
import { among } from '../among.ts';
import type { Tx } from '../open.ts';
import { isItsSchool, school } from '../organisation/school-above.ts';
import { cycle } from '../schema/cycle.ts';
import { unit } from '../schema/organisation.ts';
import { loadCycles } from './load-cycle.ts';

/** A cycle of a thread, whole, with where it is. What of it may be shown is the caller's matter. */
export type ThreadCycle = Cycle & {
  readonly unitName: string;
  readonly unitType: UnitType;
  readonly unitPath: string;
  readonly schoolName: string | null;
  readonly schoolPath: string | null;
};

/** No authority has this many cycles hanging on one; it bounds the work whatever the data. */
const most = 1_000;

/**
 * Every cycle of the thread through one: what it contributes to, up to where the thread begins, and everything that
 * contributes to it. With `whole`, everything that hangs on the thread's beginning, so that siblings can be drawn.
 * Two recursive queries and one read of cycles, whatever the thread's size; empty when there is no such cycle.
 */
export async function loadThread(
  tx: Tx,
  authorityId: AuthorityId,
  cycleId: Id,
  options: { readonly whole?: boolean } = {},
): Promise<ThreadCycle[]> {
  const above = await linksAbove(tx, authorityId, cycleId);
  const from = options.whole ? above.at(-1)?.id : cycleId;
  if (from === undefined) return [];
  const below = await idsBelow(tx, authorityId, from);
  const ids = [...new Set([...above.map(({ id }) => id), ...below])];
  const [cycles, places] = await Promise.all([
    loadCycles(tx, authorityId, ids),
    tx
      .select({
        id: cycle.id,
        unitName: unit.name,
        unitType: unit.type,
        unitPath: unit.path,
        schoolName: school.name,
        schoolPath: school.path,
      })
      .from(cycle)
      .innerJoin(unit, and(eq(unit.authorityId, cycle.authorityId), eq(unit.id, cycle.unitId)))
      .leftJoin(school, isItsSchool)
      .where(and(eq(cycle.authorityId, authorityId), among(cycle.id, ids))),
  ]);
  const placeOf = new Map(places.map(({ id, ...place }) => [id, place]));
  return cycles.flatMap((one) => {
    const place = placeOf.get(one.id);
    return place ? [{ ...one, ...place }] : [];
  });
}

export interface ThreadLink {
  readonly id: Id;
  readonly period: ClosedPeriod;
}

/** The cycle itself and what it contributes to, directly and through others, nearest first. */
export async function linksAbove(tx: Tx, authorityId: AuthorityId, cycleId: Id): Promise<ThreadLink[]> {
  const { rows } = await tx.execute<{ id: Id; period_from: string; period_to: string }>(sql`
    with recursive above as (
      select id, contributes_to_id, period_from, period_to, 0 as step
      from cycle where authority_id = ${authorityId} and id = ${cycleId}
      union all
      select next.id, next.contributes_to_id, next.period_from, next.period_to, above.step + 1
      from above join cycle as next
        on next.authority_id = ${authorityId} and next.id = above.contributes_to_id
    ) cycle id set circular using trail
    select id, period_from, period_to from above where not circular order by step`);
  return rows.map(({ id, period_from, period_to }) => ({ id, period: { from: period_from, to: period_to } }));
}

/** The cycle itself and everything that contributes to it, level by level. */
async function idsBelow(tx: Tx, authorityId: AuthorityId, cycleId: Id): Promise<Id[]> {
  const { rows } = await tx.execute<{ id: Id }>(sql`
    with recursive below as (
      select id, unit_id, 0 as step
      from cycle where authority_id = ${authorityId} and id = ${cycleId}
      union all
      select next.id, next.unit_id, below.step + 1
      from below join cycle as next
        on next.authority_id = ${authorityId} and next.contributes_to_id = below.id
    ) cycle id set circular using trail
    select below.id from below join unit on unit.authority_id = ${authorityId} and unit.id = below.unit_id
    where not circular order by step, unit.path, below.id limit ${most}`);
  return rows.map(({ id }) => id);
}
