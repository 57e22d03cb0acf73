import type { AuthorityId, Id, Level, Phase, SchoolYear, Stretch } from '@varje-elev/domain';
import { and, eq, isNull, sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { isItsSchool, school } from '../organisation/school-above.ts';
import { cycle, cycleFocus } from '../schema/cycle.ts';
import { hur } from '../schema/framework.ts';
import { unit } from '../schema/organisation.ts';
import { below } from '../subtree.ts';
import { inReach } from './in-reach.ts';

export interface WeaveFilter {
  /** What the asker may see: the domain's `reach(actor, 'weave.read')`. */
  readonly reach: readonly Stretch[];
  /** The unit at this path and everything below it. */
  readonly path: string;
  readonly year: SchoolYear;
  readonly level?: Level;
}

/** One crossing of a school and a HUR in one phase, with the cycles that meet there. */
export interface WeaveCrossing {
  /** Null: work of units above the schools. */
  readonly schoolId: Id | null;
  readonly schoolName: string | null;
  readonly hurId: Id;
  readonly frameworkVersionId: Id;
  readonly phase: Phase;
  readonly count: number;
  readonly cycles: readonly { readonly id: Id; readonly title: string; readonly unitName: string }[];
}

/**
 * One school year's cycles where they cross the framework's HUR. One query over the year's own index: what other years
 * hold costs nothing. Abandoned work is not in the weave; a school with nothing has no row, which is its hole.
 */
export async function weave(tx: Tx, authorityId: AuthorityId, filter: WeaveFilter): Promise<WeaveCrossing[]> {
  return tx
    .select({
      schoolId: school.id,
      schoolName: school.name,
      hurId: cycleFocus.hurId,
      frameworkVersionId: cycleFocus.frameworkVersionId,
      phase: cycle.phase,
      count: sql<number>`count(*)::integer`,
      cycles: sql<
        { id: Id; title: string; unitName: string }[]
      >`json_agg(json_build_object('id', ${cycle.id}, 'title', ${cycle.title}, 'unitName', ${unit.name}) order by ${unit.path}, ${cycle.id})`,
    })
    .from(cycle)
    .innerJoin(unit, and(eq(unit.authorityId, cycle.authorityId), eq(unit.id, cycle.unitId)))
    .innerJoin(
      cycleFocus,
      and(eq(cycleFocus.authorityId, cycle.authorityId), eq(cycleFocus.cycleId, cycle.id)),
    )
    .innerJoin(hur, and(eq(hur.authorityId, cycleFocus.authorityId), eq(hur.id, cycleFocus.hurId)))
    .leftJoin(school, isItsSchool)
    .where(
      and(
        eq(cycle.authorityId, authorityId),
        eq(cycle.year, filter.year),
        isNull(cycle.abandonedReason),
        below(unit.path, filter.path),
        inReach(filter.reach),
        filter.level === undefined ? undefined : eq(hur.level, filter.level),
      ),
    )
    .groupBy(
      school.id,
      school.name,
      school.path,
      cycleFocus.hurId,
      cycleFocus.frameworkVersionId,
      cycle.phase,
    )
    .orderBy(sql`${school.path} nulls first`, cycleFocus.hurId, cycle.phase);
}
