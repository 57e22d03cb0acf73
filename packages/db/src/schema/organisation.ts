import {
  Line,
  type SchoolType,
  SchoolType as SchoolTypes,
  TeamKind,
  teamKindsAboveSchools,
  UnitType,
} from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import { authority } from './authority.ts';
import {
  authorityKey,
  lengthOf,
  localDate,
  oneOf,
  ownAuthorityOnly,
  pathText,
  revision,
  rule,
  timestamps,
} from './columns.ts';

const above = teamKindsAboveSchools.map((kind) => `'${kind}'`).join(', ');

/** The one unit tree. `path` holds the ids from the root, each followed by `/`: a subtree is one index range. */
export const unit = pgTable(
  'unit',
  {
    authorityId: authorityKey().references(() => authority.id),
    id: uuid('id').notNull(),
    parentId: uuid('parent_id'),
    path: pathText('path').notNull(),
    /** The school that the unit is or belongs to: what the path says, as a key that a join can look up. */
    schoolId: uuid('school_id'),
    type: text('type').$type<UnitType>().notNull(),
    name: text('name').notNull(),
    teamKind: text('team_kind').$type<TeamKind>(),
    schoolUnitCode: text('school_unit_code'),
    schoolTypes: text('school_types').array().$type<SchoolType[]>().notNull().default(sql`'{}'`),
    from: localDate('valid_from').notNull(),
    to: localDate('valid_to'),
    successorId: uuid('successor_id'),
    revision: revision(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    unique('unit_path').on(t.authorityId, t.path),
    index('unit_children').on(t.authorityId, t.parentId),
    foreignKey({
      name: 'unit_parent',
      columns: [t.authorityId, t.parentId],
      foreignColumns: [t.authorityId, t.id],
    }),
    foreignKey({
      name: 'unit_school',
      columns: [t.authorityId, t.schoolId],
      foreignColumns: [t.authorityId, t.id],
    }),
    foreignKey({
      name: 'unit_successor',
      columns: [t.authorityId, t.successorId],
      foreignColumns: [t.authorityId, t.id],
    }),
    oneOf('unit_type', t.type, UnitType),
    oneOf('unit_team_kind', t.teamKind, TeamKind),
    lengthOf('unit_name_length', t.name, Line),
    rule('unit_root_has_no_parent', sql`(${t.parentId} is null) = (${t.type} = 'authority')`),
    rule('unit_path_ends_with_itself', sql`${t.path} like ('%' || ${t.id}::text || '/')`),
    // Spelt out for null, which passes every check that only compares.
    rule('unit_school_is_its_own', sql`${t.type} <> 'school' or ${t.schoolId} is not distinct from ${t.id}`),
    rule(
      'unit_team_has_school',
      sql`${t.type} <> 'team' or ${t.schoolId} is not null or coalesce(${t.teamKind}, '') in (${sql.raw(above)})`,
    ),
    rule('unit_school_in_path', sql`strpos(${t.path}, ${t.schoolId}::text || '/') > 0`),
    rule('unit_school_unit_code_form', sql`${t.schoolUnitCode} ~ '^[1-9][0-9]{7}$'`),
    rule(
      'unit_school_types',
      sql`${t.schoolTypes} <@ ${sql.raw(`'{${SchoolTypes.options.join(',')}}'::text[]`)}`,
    ),
    rule('unit_period', sql`${t.to} >= ${t.from}`),
    ownAuthorityOnly(),
  ],
);

/** Where a unit hung during a time: a move closes one placement and opens the next, so the past stays drawable. */
export const unitPlacement = pgTable(
  'unit_placement',
  {
    authorityId: authorityKey(),
    unitId: uuid('unit_id').notNull(),
    parentId: uuid('parent_id').notNull(),
    from: localDate('valid_from').notNull(),
    to: localDate('valid_to'),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.unitId, t.from] }),
    foreignKey({
      name: 'unit_placement_unit',
      columns: [t.authorityId, t.unitId],
      foreignColumns: [unit.authorityId, unit.id],
    }),
    foreignKey({
      name: 'unit_placement_parent',
      columns: [t.authorityId, t.parentId],
      foreignColumns: [unit.authorityId, unit.id],
    }),
    rule('unit_placement_period', sql`${t.to} >= ${t.from}`),
    ownAuthorityOnly(),
  ],
);
