import { DraftProse, ImprovementKind, ImprovementState, Line, Reason, Weight } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
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
import { cycle } from './cycle.ts';
import { unit } from './organisation.ts';

export const improvementArea = pgTable(
  'improvement_area',
  {
    authorityId: authorityKey().references(() => authority.id),
    id: uuid('id').notNull(),
    unitId: uuid('unit_id').notNull(),
    raisedByUnitId: uuid('raised_by_unit_id').notNull(),
    fromCycleId: uuid('from_cycle_id'),
    kind: text('kind').$type<ImprovementKind>().notNull(),
    title: text('title').notNull(),
    description: text('description').notNull(),
    state: text('state').$type<ImprovementState>().notNull(),
    meaningForPupils: text('meaning_for_pupils').$type<Weight>(),
    urgency: text('urgency').$type<Weight>(),
    ownControl: text('own_control').$type<Weight>(),
    supportNeeded: text('support_needed'),
    takenUpByCycleId: uuid('taken_up_by_cycle_id'),
    parkedReason: text('parked_reason'),
    resolution: text('resolution').notNull(),
    ownerId: uuid('owner_id'),
    dueOn: localDate('due_on'),
    verification: text('verification').notNull(),
    raisedAt: instant('raised_at').notNull(),
    revision: revision(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    index('improvement_area_of_unit').on(t.authorityId, t.unitId, t.state),
    index('improvement_area_from_cycle').on(t.authorityId, t.fromCycleId),
    index('improvement_area_taken_up').on(t.authorityId, t.takenUpByCycleId),
    foreignKey({
      name: 'improvement_area_unit',
      columns: [t.authorityId, t.unitId],
      foreignColumns: [unit.authorityId, unit.id],
    }),
    foreignKey({
      name: 'improvement_area_raised_by',
      columns: [t.authorityId, t.raisedByUnitId],
      foreignColumns: [unit.authorityId, unit.id],
    }),
    foreignKey({
      name: 'improvement_area_from_cycle',
      columns: [t.authorityId, t.fromCycleId],
      foreignColumns: [cycle.authorityId, cycle.id],
    }),
    foreignKey({
      name: 'improvement_area_taken_up_by',
      columns: [t.authorityId, t.takenUpByCycleId],
      foreignColumns: [cycle.authorityId, cycle.id],
    }),
    foreignKey({
      name: 'improvement_area_owner',
      columns: [t.authorityId, t.ownerId],
      foreignColumns: [person.authorityId, person.id],
    }),
    oneOf('improvement_area_kind', t.kind, ImprovementKind),
    oneOf('improvement_area_state', t.state, ImprovementState),
    oneOf('improvement_area_meaning_for_pupils', t.meaningForPupils, Weight),
    oneOf('improvement_area_urgency', t.urgency, Weight),
    oneOf('improvement_area_own_control', t.ownControl, Weight),
    rule(
      'improvement_area_prioritised_whole',
      sql`num_nulls(${t.meaningForPupils}, ${t.urgency}, ${t.ownControl}, ${t.supportNeeded}) in (0, 4)`,
    ),
    lengthOf('improvement_area_title_length', t.title, Line),
    lengthOf('improvement_area_description_length', t.description, DraftProse),
    lengthOf('improvement_area_support_needed_length', t.supportNeeded, DraftProse),
    lengthOf('improvement_area_parked_reason_length', t.parkedReason, Reason),
    lengthOf('improvement_area_resolution_length', t.resolution, DraftProse),
    lengthOf('improvement_area_verification_length', t.verification, DraftProse),
    ownAuthorityOnly(),
  ],
);
