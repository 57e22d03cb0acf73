import type { AuthorityId, CycleHead, Id, LocalDate, Stretch } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { inReach } from './in-reach.ts';

/** A cycle that is neither concluded nor abandoned, as somebody's day needs it: what it is, where, and where it stands. */
export interface LiveCycle
  extends Pick<CycleHead, 'id' | 'title' | 'unitId' | 'phase' | 'phaseSince' | 'period' | 'contributesToId'> {
  readonly unitName: string;
  readonly schoolId: Id | null;
  readonly schoolName: string | null;
  readonly leadName: string | null;
  /** The first follow-up that is planned and not done. */
  readonly nextFollowUpOn: LocalDate | null;
}

const selectLive = sql.raw(`select coalesce(json_agg(json_build_object('id', cycle.id, 'title', cycle.title,
    'unitId', cycle.unit_id, 'phase', cycle.phase, 'phaseSince', cycle.phase_since,
    'period', json_build_object('from', cycle.period_from, 'to', cycle.period_to),
    'contributesToId', cycle.contributes_to_id, 'unitName', unit.name, 'schoolId', school.id, 'schoolName', school.name,
    'leadName', person.name, 'nextFollowUpOn', (select min(p.planned_on) from follow_up p
      where p.authority_id = cycle.authority_id and p.cycle_id = cycle.id and p.done_on is null))
    order by cycle.year desc, unit.path, cycle.period_from, cycle.id), '[]') as cycles
  from cycle
  join unit on unit.authority_id = cycle.authority_id and unit.id = cycle.unit_id
  left join unit school on school.authority_id = unit.authority_id and school.id = unit.school_id
  left join person on person.authority_id = cycle.authority_id and person.id = cycle.lead_id
  where cycle.phase <> 'concluded' and cycle.abandoned_reason is null and cycle.authority_id = `);

/**
 * Every live cycle in reach (the domain's `reach(actor, 'cycle.read')`), in the order of lists: latest year first, then by
 * place. One query and one value, since a leader's day is made from all of them.
 */
export async function liveCycles(
  tx: Tx,
  authorityId: AuthorityId,
  reach: readonly Stretch[],
): Promise<LiveCycle[]> {
  const { rows } = await tx.execute<{ cycles: LiveCycle[] }>(
    sql`${selectLive}${authorityId} and ${inReach(reach)}`,
  );
  return (rows[0]?.cycles ?? []).map((cycle) => ({
    ...cycle,
    phaseSince: new Date(cycle.phaseSince).toISOString(),
  }));
}
