import type { Table } from 'drizzle-orm';
import { getTableConfig, type PgTable } from 'drizzle-orm/pg-core';
import { rowAsJson } from '../as-json.ts';
import { cycle, cycleFocus, cycleGoalArea } from '../schema/cycle.ts';
import {
  action,
  analysis,
  cause,
  cycleEvidence,
  decision,
  followUp,
  goalTarget,
  hypothesis,
  participation,
  participationPerson,
  phaseMove,
} from '../schema/cycle-parts.ts';

/** Columns that are the database's own business, and those that are read as something else (below). */
const leftOut = new Set([
  'authorityId',
  'cycleId',
  'createdAt',
  'updatedAt',
  'periodFrom',
  'periodTo',
  'occasionsDone',
  'occasionsPlanned',
]);

function object(table: Table, alias: string, more: Readonly<Record<string, string>> = {}): string {
  return rowAsJson(table, alias, { leftOut, more });
}

const ofThisCycle = (alias: string) => `${alias}.authority_id = c.authority_id and ${alias}.cycle_id = c.id`;

function list(table: PgTable, item = object(table, 'p'), order = 'p.position, p.id'): string {
  const { name } = getTableConfig(table);
  return `(select coalesce(json_agg(${item} order by ${order}), '[]') from ${name} p where ${ofThisCycle('p')})`;
}

const fidelity = `case when p.occasions_planned is not null
  then json_build_object('done', p.occasions_done, 'planned', p.occasions_planned) end`;

const participants = `(select coalesce(json_agg(q.person_id order by q.position), '[]')
  from ${getTableConfig(participationPerson).name} q where ${ofThisCycle('q')} and q.participation_id = p.id)`;

/**
 * The whole of a cycle `c` as one JSON value: one statement, one answer, whatever it holds. Made once, as text: put
 * together by the query builder on every read, it cost three times what PostgreSQL needs to answer it.
 */
export const cycleAsJson = object(cycle, 'c', {
  period: `json_build_object('from', c.period_from, 'to', c.period_to)`,
  hurIds: list(cycleFocus, 'p.hur_id', 'p.position'),
  goalAreas: list(cycleGoalArea, 'p.goal_area', 'p.position'),
  evidence: list(cycleEvidence),
  causes: list(cause),
  targets: list(goalTarget),
  hypotheses: list(hypothesis),
  actions: list(action, object(action, 'p', { fidelity })),
  followUps: list(followUp),
  analysis: `(select ${object(analysis, 'p')} from ${getTableConfig(analysis).name} p where ${ofThisCycle('p')})`,
  decisions: list(decision),
  participation: list(participation, object(participation, 'p', { personIds: participants })),
  moves: list(phaseMove, object(phaseMove, 'p')),
});
