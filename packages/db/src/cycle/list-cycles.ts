import type {
  AuthorityId,
  CycleHead,
  Id,
  LocalDate,
  Phase,
  SchoolYear,
  Stretch,
  UnitType,
} from '@varje-elev/domain';
import { and, count, eq, inArray, isNotNull, isNull, or, type SQL, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { among } from '../among.ts';
import { containing } from '../containing.ts';
import type { Tx } from '../open.ts';
import { isItsSchool, school } from '../organisation/school-above.ts';
import { person } from '../schema/access.ts';
import { cycle, cycleFocus } from '../schema/cycle.ts';
import { action, cause, cycleEvidence, followUp, hypothesis } from '../schema/cycle-parts.ts';
import { unit } from '../schema/organisation.ts';
import { below } from '../subtree.ts';
import { headColumns } from './head-columns.ts';
import { headFromRow } from './head-row.ts';
import { inReach } from './in-reach.ts';

export interface CycleFilter {
  /** What the asker may see: the domain's `reach(actor, 'cycle.read')`. Empty is nothing. */
  readonly reach: readonly Stretch[];
  readonly unitIds?: readonly Id[];
  /** The unit at this path and everything below it. */
  readonly path?: string;
  readonly years?: readonly SchoolYear[];
  readonly phases?: readonly Phase[];
  /** True: neither concluded nor abandoned. False: one of them. */
  readonly live?: boolean;
  readonly hurIds?: readonly Id[];
  readonly contributesToId?: Id;
  readonly continuesId?: Id;
  readonly ids?: readonly Id[];
  /** Part of the title. */
  readonly search?: string;
  readonly limit?: number;
  readonly offset?: number;
}

/** A cycle in a list: its head (without the unit's working notes), where it is, and how far it has come. */
export interface ListedCycle extends Omit<CycleHead, 'notes'> {
  readonly unitName: string;
  readonly unitType: UnitType;
  readonly unitPath: string;
  readonly schoolId: Id | null;
  readonly schoolName: string | null;
  readonly schoolPath: string | null;
  readonly leadName: string | null;
  readonly hurIds: readonly Id[];
  readonly counts: {
    readonly evidence: number;
    readonly causes: number;
    readonly hypotheses: number;
    readonly actions: number;
    readonly actionsDone: number;
    readonly followUps: number;
    readonly followUpsDone: number;
    /** Cycles that contribute to this one. */
    readonly contributions: number;
  };
  /** The first follow-up that is planned and not done. */
  readonly nextFollowUpOn: LocalDate | null;
}

/** Cycles in reach, latest year first, then by place in the tree. Two queries, however many cycles. */
export async function listCycles(
  tx: Tx,
  authorityId: AuthorityId,
  filter: CycleFilter,
): Promise<{ readonly cycles: ListedCycle[]; readonly total: number }> {
  const matching = and(eq(cycle.authorityId, authorityId), inReach(filter.reach), ...conditions(filter));
  const ofUnit = and(eq(unit.authorityId, cycle.authorityId), eq(unit.id, cycle.unitId));
  const { notes: _, ...head } = headColumns;
  const [rows, [all]] = await Promise.all([
    tx
      .select({
        head,
        place: {
          unitName: unit.name,
          unitType: unit.type,
          unitPath: unit.path,
          schoolId: school.id,
          schoolName: school.name,
          schoolPath: school.path,
          leadName: person.name,
        },
        hurIds: sql<Id[]>`array(select ${cycleFocus.hurId} from ${cycleFocus}
          where ${partOf(cycleFocus)} order by ${cycleFocus.position})`,
        counts: {
          evidence: countOf(cycleEvidence),
          causes: countOf(cause),
          hypotheses: countOf(hypothesis),
          actions: countOf(action),
          actionsDone: countOf(action, eq(action.status, 'done')),
          followUps: countOf(followUp),
          followUpsDone: countOf(followUp, isNotNull(followUp.doneOn)),
          contributions: sql<number>`(select count(*)::integer from ${cycle} as contribution
            where contribution.authority_id = ${cycle.authorityId} and contribution.contributes_to_id = ${cycle.id})`,
        },
        nextFollowUpOn: sql<LocalDate | null>`(select min(${followUp.plannedOn})::text from ${followUp}
          where ${partOf(followUp)} and ${isNull(followUp.doneOn)})`,
      })
      .from(cycle)
      .innerJoin(unit, ofUnit)
      .leftJoin(school, isItsSchool)
      .leftJoin(person, and(eq(person.authorityId, cycle.authorityId), eq(person.id, cycle.leadId)))
      .where(matching)
      .orderBy(sql`${cycle.year} desc`, unit.path, cycle.periodFrom, cycle.id)
      .limit(filter.limit ?? 200)
      .offset(filter.offset ?? 0),
    tx.select({ total: count() }).from(cycle).innerJoin(unit, ofUnit).where(matching),
  ]);
  return {
    cycles: rows.map(({ head: row, place, ...rest }) => {
      const { notes, ...shown } = headFromRow({ ...row, notes: '' });
      return { ...shown, ...place, ...rest };
    }),
    total: all?.total ?? 0,
  };
}

function conditions(filter: CycleFilter): (SQL | undefined)[] {
  const ended = or(eq(cycle.phase, 'concluded'), isNotNull(cycle.abandonedReason));
  const alive = and(sql`${cycle.phase} <> 'concluded'`, isNull(cycle.abandonedReason));
  return [
    filter.ids && among(cycle.id, filter.ids),
    filter.unitIds && among(cycle.unitId, filter.unitIds),
    filter.path === undefined ? undefined : below(unit.path, filter.path),
    filter.years && inArray(cycle.year, [...filter.years]),
    filter.phases && inArray(cycle.phase, [...filter.phases]),
    filter.live === undefined ? undefined : filter.live ? alive : ended,
    filter.contributesToId === undefined ? undefined : eq(cycle.contributesToId, filter.contributesToId),
    filter.continuesId === undefined ? undefined : eq(cycle.continuesId, filter.continuesId),
    filter.search ? sql`${cycle.title} ilike ${containing(filter.search)}` : undefined,
    filter.hurIds &&
      sql`exists (select 1 from ${cycleFocus} where ${partOf(cycleFocus)} and ${among(cycleFocus.hurId, filter.hurIds)})`,
  ];
}

type PartTable = PgTable & { readonly authorityId: AnyPgColumn; readonly cycleId: AnyPgColumn };

const partOf = (table: PartTable) =>
  and(eq(table.authorityId, cycle.authorityId), eq(table.cycleId, cycle.id));

const countOf = (table: PartTable, which?: SQL) =>
  sql<number>`(select count(*)::integer from ${table} where ${and(partOf(table), which)})`;
