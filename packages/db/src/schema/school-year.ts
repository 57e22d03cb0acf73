import { BreakKind, Line } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { foreignKey, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { authority } from './authority.ts';
import {
  authorityKey,
  lengthOf,
  localDate,
  oneOf,
  ownAuthorityOnly,
  revision,
  rule,
  timestamps,
} from './columns.ts';

/** An authority's dates for one school year, named by its start year. */
export const schoolYear = pgTable(
  'school_year',
  {
    authorityId: authorityKey().references(() => authority.id),
    year: integer('year').notNull(),
    autumnStart: localDate('autumn_start').notNull(),
    autumnEnd: localDate('autumn_end').notNull(),
    springStart: localDate('spring_start').notNull(),
    springEnd: localDate('spring_end').notNull(),
    revision: revision(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.year] }),
    rule('school_year_range', sql`${t.year} between 1990 and 2100`),
    rule(
      'school_year_order',
      sql`${t.autumnStart} < ${t.autumnEnd} and ${t.autumnEnd} < ${t.springStart} and ${t.springStart} < ${t.springEnd}`,
    ),
    ownAuthorityOnly(),
  ],
);

export const schoolBreak = pgTable(
  'school_break',
  {
    authorityId: authorityKey(),
    year: integer('year').notNull(),
    id: uuid('id').notNull(),
    kind: text('kind').$type<BreakKind>().notNull(),
    name: text('name').notNull(),
    from: localDate('starts_on').notNull(),
    to: localDate('ends_on').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.year, t.id] }),
    foreignKey({
      name: 'school_break_year',
      columns: [t.authorityId, t.year],
      foreignColumns: [schoolYear.authorityId, schoolYear.year],
    }),
    oneOf('school_break_kind', t.kind, BreakKind),
    lengthOf('school_break_name_length', t.name, Line),
    rule('school_break_period', sql`${t.to} >= ${t.from}`),
    ownAuthorityOnly(),
  ],
);
