import { DraftProse, FrameworkVersionState, HurKind, Level, Line, MappingKind } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import { authority } from './authority.ts';
import {
  authorityKey,
  instant,
  lengthOf,
  oneOf,
  ownAuthorityOnly,
  revision,
  rule,
  timestamps,
} from './columns.ts';
import { unit } from './organisation.ts';

export const framework = pgTable(
  'framework',
  {
    authorityId: authorityKey().references(() => authority.id),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    draftNotice: boolean('draft_notice').notNull(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    lengthOf('framework_name_length', t.name, Line),
    ownAuthorityOnly(),
  ],
);

export const frameworkVersion = pgTable(
  'framework_version',
  {
    authorityId: authorityKey(),
    id: uuid('id').notNull(),
    frameworkId: uuid('framework_id').notNull(),
    number: integer('number').notNull(),
    state: text('state').$type<FrameworkVersionState>().notNull(),
    effectiveFrom: integer('effective_from').notNull(),
    changeNote: text('change_note').notNull().default(''),
    previousVersionId: uuid('previous_version_id'),
    publishedAt: instant('published_at'),
    revision: revision(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    unique('framework_version_number').on(t.authorityId, t.frameworkId, t.number),
    foreignKey({
      name: 'framework_version_framework',
      columns: [t.authorityId, t.frameworkId],
      foreignColumns: [framework.authorityId, framework.id],
    }),
    foreignKey({
      name: 'framework_version_previous',
      columns: [t.authorityId, t.previousVersionId],
      foreignColumns: [t.authorityId, t.id],
    }),
    oneOf('framework_version_state', t.state, FrameworkVersionState),
    lengthOf('framework_version_change_note_length', t.changeNote, DraftProse),
    rule('framework_version_number_range', sql`${t.number} >= 1`),
    rule('framework_version_effective_from_range', sql`${t.effectiveFrom} between 1990 and 2100`),
    ownAuthorityOnly(),
  ],
);

export const vad = pgTable(
  'vad',
  {
    authorityId: authorityKey(),
    versionId: uuid('version_id').notNull(),
    id: uuid('id').notNull(),
    position: integer('position').notNull(),
    text: text('text').notNull(),
    shortName: text('short_name').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.versionId, t.id] }),
    foreignKey({
      name: 'vad_version',
      columns: [t.authorityId, t.versionId],
      foreignColumns: [frameworkVersion.authorityId, frameworkVersion.id],
    }),
    rule('vad_position_range', sql`${t.position} >= 1`),
    lengthOf('vad_text_length', t.text, Line),
    lengthOf('vad_short_name_length', t.shortName, Line),
    ownAuthorityOnly(),
  ],
);

export const hur = pgTable(
  'hur',
  {
    authorityId: authorityKey(),
    id: uuid('id').notNull(),
    versionId: uuid('version_id').notNull(),
    vadId: uuid('vad_id').notNull(),
    level: text('level').$type<Level>().notNull(),
    kind: text('kind').$type<HurKind>().notNull(),
    text: text('text').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    unique('hur_of_version').on(t.authorityId, t.versionId, t.id),
    foreignKey({
      name: 'hur_vad',
      columns: [t.authorityId, t.versionId, t.vadId],
      foreignColumns: [vad.authorityId, vad.versionId, vad.id],
    }),
    oneOf('hur_level', t.level, Level),
    oneOf('hur_kind', t.kind, HurKind),
    lengthOf('hur_text_length', t.text, Line),
    rule('hur_position_range', sql`${t.position} >= 1`),
    ownAuthorityOnly(),
  ],
);

/** What became of an old HUR in the version that follows (`version_id`). */
export const hurMapping = pgTable(
  'hur_mapping',
  {
    authorityId: authorityKey(),
    versionId: uuid('version_id').notNull(),
    fromHurId: uuid('from_hur_id').notNull(),
    kind: text('kind').$type<MappingKind>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.versionId, t.fromHurId] }),
    foreignKey({
      name: 'hur_mapping_version',
      columns: [t.authorityId, t.versionId],
      foreignColumns: [frameworkVersion.authorityId, frameworkVersion.id],
    }),
    foreignKey({
      name: 'hur_mapping_from',
      columns: [t.authorityId, t.fromHurId],
      foreignColumns: [hur.authorityId, hur.id],
    }),
    oneOf('hur_mapping_kind', t.kind, MappingKind),
    ownAuthorityOnly(),
  ],
);

export const hurMappingTarget = pgTable(
  'hur_mapping_target',
  {
    authorityId: authorityKey(),
    versionId: uuid('version_id').notNull(),
    fromHurId: uuid('from_hur_id').notNull(),
    toHurId: uuid('to_hur_id').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.versionId, t.fromHurId, t.toHurId] }),
    foreignKey({
      name: 'hur_mapping_target_mapping',
      columns: [t.authorityId, t.versionId, t.fromHurId],
      foreignColumns: [hurMapping.authorityId, hurMapping.versionId, hurMapping.fromHurId],
    }).onDelete('cascade'),
    foreignKey({
      name: 'hur_mapping_target_hur',
      columns: [t.authorityId, t.versionId, t.toHurId],
      foreignColumns: [hur.authorityId, hur.versionId, hur.id],
    }),
    ownAuthorityOnly(),
  ],
);

/** Vår förståelse: one per unit, HUR and school year. */
export const understanding = pgTable(
  'understanding',
  {
    authorityId: authorityKey(),
    id: uuid('id').notNull(),
    unitId: uuid('unit_id').notNull(),
    hurId: uuid('hur_id').notNull(),
    year: integer('year').notNull(),
    meaning: text('meaning').notNull().default(''),
    today: text('today').notNull().default(''),
    willDo: text('will_do').notNull().default(''),
    revision: revision(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    unique('understanding_one_per_year').on(t.authorityId, t.unitId, t.hurId, t.year),
    index('understanding_of_hur').on(t.authorityId, t.hurId, t.year),
    foreignKey({
      name: 'understanding_unit',
      columns: [t.authorityId, t.unitId],
      foreignColumns: [unit.authorityId, unit.id],
    }),
    foreignKey({
      name: 'understanding_hur',
      columns: [t.authorityId, t.hurId],
      foreignColumns: [hur.authorityId, hur.id],
    }),
    lengthOf('understanding_meaning_length', t.meaning, DraftProse),
    lengthOf('understanding_today_length', t.today, DraftProse),
    lengthOf('understanding_will_do_length', t.willDo, DraftProse),
    rule('understanding_year_range', sql`${t.year} between 1990 and 2100`),
    ownAuthorityOnly(),
  ],
);
