import type { AuthorityId, ClosedPeriod, Id, LocalDate, Phase, UnitType } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { type CycleFilter, matching } from './list-cycles.ts';

/** Cycles that have the same HUR in focus, counted. */
export interface FocusCount {
  readonly frameworkVersionId: Id;
  readonly hurIds: readonly Id[];
  readonly count: number;
}

const selectFocus =
  sql.raw(`select f.version as "frameworkVersionId", f.hurs as "hurIds", count(*)::integer as count
  from (select cycle.framework_version_id as version, array(select p.hur_id
      from cycle_focus p where p.authority_id = cycle.authority_id and p.cycle_id = cycle.id order by p.hur_id) as hurs
    from cycle join unit on unit.authority_id = cycle.authority_id and unit.id = cycle.unit_id where `);
const byFocus = sql.raw(') f group by f.version, f.hurs');

/** As many rows as there are sets of HUR in focus, however many cycles have each. One query. */
export async function countByFocus(
  tx: Tx,
  authorityId: AuthorityId,
  filter: CycleFilter,
): Promise<FocusCount[]> {
  const { rows } = await tx.execute<Record<string, unknown> & FocusCount>(
    sql`${selectFocus}${matching(authorityId, filter)}${byFocus}`,
  );
  return rows;
}

/** Cycles that stand at the same place in the same period, by id. */
export interface Standing {
  readonly unitType: UnitType;
  readonly phase: Phase;
  readonly period: ClosedPeriod;
  /** The first follow-up that is planned and not done. */
  readonly nextFollowUpOn: LocalDate | null;
  readonly ids: readonly Id[];
}

const selectStandings = sql.raw(`select s.type as "unitType", s.phase,
    json_build_object('from', s.period_from, 'to', s.period_to) as period, s.next as "nextFollowUpOn", json_agg(s.id) as ids
  from (select unit.type, cycle.phase, cycle.period_from, cycle.period_to, cycle.id,
      (select min(p.planned_on) from follow_up p
        where p.authority_id = cycle.authority_id and p.cycle_id = cycle.id and p.done_on is null)::text as next
    from cycle join unit on unit.authority_id = cycle.authority_id and unit.id = cycle.unit_id where `);
const byStanding = sql.raw(') s group by s.type, s.phase, s.period_from, s.period_to, s.next');

/** Where every cycle of a filter stands, gathered so that keeping pace is judged once for all that stand alike. One query. */
export async function standingsOf(
  tx: Tx,
  authorityId: AuthorityId,
  filter: CycleFilter,
): Promise<Standing[]> {
  const { rows } = await tx.execute<Record<string, unknown> & Standing>(
    sql`${selectStandings}${matching(authorityId, filter)}${byStanding}`,
  );
  return rows;
}
