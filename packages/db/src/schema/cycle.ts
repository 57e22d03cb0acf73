import { DraftLine, DraftProse, GoalArea, Line, Phase, Sharing } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { person } from './access.ts';
import { authority } from './authority.ts';
import {
  authorityKey,
  instant,
  lengthOf,
  localDate,
  oneOf,
  ownAuthorityOnly,
  revision,
  rule,
  timestamps,
} from './columns.ts';
import { frameworkVersion, hur } from './framework.ts';
import { unit } from './organisation.ts';

/** The head of a cycle: everything of which there is one. Its lists are tables of their own in `cycle-parts.ts`. */
export const cycle = pgTable(
  'cycle',
  {
    authorityId: authorityKey().references(() => authority.id),
    id: uuid('id').notNull(),
    unitId: uuid('unit_id').notNull(),
    title: text('title').notNull(),
    summary: text('summary').notNull(),
    frameworkVersionId: uuid('framework_version_id').notNull(),
    year: integer('year').notNull(),
    periodFrom: localDate('period_from').notNull(),
    periodTo: localDate('period_to').notNull(),
    phase: text('phase').$type<Phase>().notNull(),
    phaseSince: instant('phase_since').notNull(),
    sharing: text('sharing').$type<Sharing>().notNull(),
    contributesToId: uuid('contributes_to_id'),
    continuesId: uuid('continues_id'),
    leadId: uuid('lead_id'),
    problem: text('problem').notNull(),
    goal: text('goal').notNull(),
    notes: text('notes').notNull(),
    abandonedReason: text('abandoned_reason'),
    concludedAt: instant('concluded_at'),
    revision: revision(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    unique('cycle_of_version').on(t.authorityId, t.id, t.frameworkVersionId),
    index('cycle_of_unit').on(t.authorityId, t.unitId, t.year),
    index('cycle_of_year').on(t.authorityId, t.year, t.phase),
    index('cycle_live')
      .on(t.authorityId, t.unitId)
      .where(sql`${t.concludedAt} is null and ${t.abandonedReason} is null`),
    index('cycle_contributions')
      .on(t.authorityId, t.contributesToId)
      .where(sql`${t.contributesToId} is not null`),
    index('cycle_continuations').on(t.authorityId, t.continuesId).where(sql`${t.continuesId} is not null`),
    foreignKey({
      name: 'cycle_unit',
      columns: [t.authorityId, t.unitId],
      foreignColumns: [unit.authorityId, unit.id],
    }),
    foreignKey({
      name: 'cycle_framework_version',
      columns: [t.authorityId, t.frameworkVersionId],
      foreignColumns: [frameworkVersion.authorityId, frameworkVersion.id],
    }),
    foreignKey({
      name: 'cycle_contributes_to',
      columns: [t.authorityId, t.contributesToId],
      foreignColumns: [t.authorityId, t.id],
    }),
    foreignKey({
      name: 'cycle_continues',
      columns: [t.authorityId, t.continuesId],
      foreignColumns: [t.authorityId, t.id],
    }),
    foreignKey({
      name: 'cycle_lead',
      columns: [t.authorityId, t.leadId],
      foreignColumns: [person.authorityId, person.id],
    }),
    oneOf('cycle_phase', t.phase, Phase),
    oneOf('cycle_sharing', t.sharing, Sharing),
    lengthOf('cycle_title_length', t.title, Line),
    lengthOf('cycle_summary_length', t.summary, DraftProse),
    lengthOf('cycle_problem_length', t.problem, DraftLine),
    lengthOf('cycle_goal_length', t.goal, DraftProse),
    lengthOf('cycle_notes_length', t.notes, DraftProse),
    lengthOf('cycle_abandoned_reason_length', t.abandonedReason, DraftProse),
    rule('cycle_year_range', sql`${t.year} between 1990 and 2100`),
    rule('cycle_period', sql`${t.periodTo} >= ${t.periodFrom}`),
    rule('cycle_not_its_own_source', sql`${t.contributesToId} <> ${t.id} and ${t.continuesId} <> ${t.id}`),
    ownAuthorityOnly(),
  ],
);

/** The HUR a cycle works on. The version rides along so that all of them are of the cycle's own version. */
export const cycleFocus = pgTable(
  'cycle_focus',
  {
    authorityId: authorityKey(),
    cycleId: uuid('cycle_id').notNull(),
    hurId: uuid('hur_id').notNull(),
    frameworkVersionId: uuid('framework_version_id').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.cycleId, t.hurId] }),
    index('cycle_focus_of_hur').on(t.authorityId, t.hurId),
    foreignKey({
      name: 'cycle_focus_cycle',
      columns: [t.authorityId, t.cycleId, t.frameworkVersionId],
      foreignColumns: [cycle.authorityId, cycle.id, cycle.frameworkVersionId],
    }),
    foreignKey({
      name: 'cycle_focus_hur',
      columns: [t.authorityId, t.frameworkVersionId, t.hurId],
      foreignColumns: [hur.authorityId, hur.versionId, hur.id],
    }),
    ownAuthorityOnly(),
  ],
);

export const cycleGoalArea = pgTable(
  'cycle_goal_area',
  {
    authorityId: authorityKey(),
    cycleId: uuid('cycle_id').notNull(),
    goalArea: text('goal_area').$type<GoalArea>().notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.cycleId, t.goalArea] }),
    foreignKey({
      name: 'cycle_goal_area_cycle',
      columns: [t.authorityId, t.cycleId],
      foreignColumns: [cycle.authorityId, cycle.id],
    }),
    oneOf('cycle_goal_area_value', t.goalArea, GoalArea),
    ownAuthorityOnly(),
  ],
);
