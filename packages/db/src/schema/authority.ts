import type { AuthorityId, Level, Locale } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { instant, json, rule } from './columns.ts';

/** What an authority calls the framework's levels. */
export type LevelLabels = Partial<Record<Level, Record<Locale, string>>>;
export type AuthoritySettings = Record<string, unknown>;

/** A school authority (huvudman). Global and without personal data: it is what the isolation hangs on. */
export const authority = pgTable(
  'authority',
  {
    id: uuid('id').$type<AuthorityId>().primaryKey(),
    name: text('name').notNull(),
    shortName: text('short_name').notNull(),
    levelLabels: json('level_labels').$type<LevelLabels>().notNull().default({}),
    settings: json('settings').$type<AuthoritySettings>().notNull().default({}),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    rule('authority_name_length', sql`char_length(${t.name}) between 1 and 200`),
    rule('authority_short_name_length', sql`char_length(${t.shortName}) between 1 and 200`),
  ],
);

/** Which OpenID Connect issuers an authority trusts. Read before anyone is known, so it is global. */
export const authorityIssuer = pgTable(
  'authority_issuer',
  {
    authorityId: uuid('authority_id')
      .$type<AuthorityId>()
      .notNull()
      .references(() => authority.id),
    issuer: text('issuer').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.issuer, t.authorityId] }),
    rule('authority_issuer_length', sql`char_length(${t.issuer}) between 1 and 500`),
  ],
);
