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
import { cycle, cycleFocus } from '../schema/cycle.ts';
import { unit } from '../schema/organisation.ts';
import { below } from '../subtree.ts';
import { inReach } from './in-reach.ts';
import { listedAsJson } from './listed-as-json.ts';

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
  /** Nothing: all of them. Whoever gives a limit tells how many there are in all. */
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

/** Cycles in reach, latest year first, then by place in the tree, and how many there are in all. Two queries. */
export async function listCycles(
  tx: Tx,
  authorityId: AuthorityId,
  filter: CycleFilter,
): Promise<{ readonly cycles: ListedCycle[]; readonly total: number }> {
  const [cycles, [all]] = await Promise.all([
    cyclesWhere(tx, authorityId, filter),
    tx.select({ total: count() }).from(cycle).innerJoin(unit, ofUnit).where(matching(authorityId, filter)),
  ]);
  return { cycles, total: all?.total ?? 0 };
}

/** How many cycles of a filter are alive, and how many have ended. One query. */
export async function countByLife(
  tx: Tx,
  authorityId: AuthorityId,
  filter: Omit<CycleFilter, 'live'>,
): Promise<{ readonly live: number; readonly ended: number }> {
  const live = sql<number>`count(*) filter (where ${alive})`.mapWith(Number);
  const counted = tx.select({ total: count(), live }).from(cycle).innerJoin(unit, ofUnit);
  const [all = { total: 0, live: 0 }] = await counted.where(matching(authorityId, filter));
  return { live: all.live, ended: all.total - all.live };
}

const selectListed = sql.raw(`select ${listedAsJson} as cycle from cycle
  join unit on unit.authority_id = cycle.authority_id and unit.id = cycle.unit_id
  left join unit school on school.authority_id = unit.authority_id and school.id = unit.school_id
  left join person on person.authority_id = cycle.authority_id and person.id = cycle.lead_id where `);
const inListOrder = sql.raw(' order by cycle.year desc, unit.path, cycle.period_from, cycle.id limit ');

/** As `listCycles`, for those who need not know how many there are in all. One query, however many cycles. */
export async function cyclesWhere(
  tx: Tx,
  authorityId: AuthorityId,
  filter: CycleFilter,
): Promise<ListedCycle[]> {
  const { limit = null, offset = 0 } = filter;
  const { rows } = await tx.execute<{ cycle: ListedCycle }>(
    sql`${selectListed}${matching(authorityId, filter)}${inListOrder}${limit} offset ${offset}`,
  );
  return rows.map(({ cycle: stored }) => ({
    ...stored,
    phaseSince: instant(stored.phaseSince),
    concludedAt: stored.concludedAt === null ? null : instant(stored.concludedAt),
  }));
}

const instant = (moment: string) => new Date(moment).toISOString();
const alive = and(sql`${cycle.phase} <> 'concluded'`, isNull(cycle.abandonedReason));
const ofUnit = and(eq(unit.authorityId, cycle.authorityId), eq(unit.id, cycle.unitId));

/** The condition of a filter, in a query that joins each cycle's unit. */
export function matching(authorityId: AuthorityId, filter: CycleFilter): SQL | undefined {
  return and(eq(cycle.authorityId, authorityId), inReach(filter.reach), ...conditions(filter));
}

function conditions(filter: CycleFilter): (SQL | undefined)[] {
  const ended = or(eq(cycle.phase, 'concluded'), isNotNull(cycle.abandonedReason));
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
