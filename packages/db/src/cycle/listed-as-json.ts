import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { rowAsJson } from '../as-json.ts';
import { cycle, cycleFocus } from '../schema/cycle.ts';
import { action, cause, cycleEvidence, followUp, hypothesis } from '../schema/cycle-parts.ts';

/** Columns that are the database's own business, those read as something else (below), and what no list shows. */
const leftOut = new Set(['authorityId', 'createdAt', 'updatedAt', 'periodFrom', 'periodTo', 'notes']);

const partsOf = (table: PgTable, which = '') =>
  `from ${getTableConfig(table).name} p
    where p.authority_id = cycle.authority_id and p.cycle_id = cycle.id${which}`;

const countOf = (table: PgTable, which = '') => `(select count(*) ${partsOf(table, which)})`;

const notDone = ' and p.done_on is null';

const counts = {
  evidence: countOf(cycleEvidence),
  causes: countOf(cause),
  hypotheses: countOf(hypothesis),
  actions: countOf(action),
  actionsDone: countOf(action, ` and p.status = 'done'`),
  followUps: countOf(followUp),
  followUpsDone: countOf(followUp, ' and p.done_on is not null'),
  contributions: `(select count(*) from cycle c
    where c.authority_id = cycle.authority_id and c.contributes_to_id = cycle.id)`,
};

const pairs = Object.entries(counts).map(([key, value]) => `'${key}', ${value}`);

/**
 * A cycle in a list as one JSON value, made once as text, for the same reason as a whole one: put together for every list,
 * it cost more than PostgreSQL needs to answer it.
 */
export const listedAsJson = rowAsJson(cycle, 'cycle', {
  leftOut,
  more: {
    period: `json_build_object('from', cycle.period_from, 'to', cycle.period_to)`,
    unitName: 'unit.name',
    unitType: 'unit.type',
    unitPath: 'unit.path',
    schoolId: 'school.id',
    schoolName: 'school.name',
    schoolPath: 'school.path',
    leadName: 'person.name',
    hurIds: `(select coalesce(json_agg(p.hur_id order by p.position), '[]') ${partsOf(cycleFocus)})`,
    counts: `json_build_object(${pairs.join(', ')})`,
    nextFollowUpOn: `(select min(p.planned_on) ${partsOf(followUp, notDone)})`,
  },
});
