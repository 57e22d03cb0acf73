import { sql } from 'drizzle-orm';
import { foreignKey, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { person } from './access.ts';
import { authorityKey, instant, json, ownAuthorityOnly, rule } from './columns.ts';

/** The answer a write gave, kept so that a retry after a lost answer gets it again and changes nothing twice. */
export const idempotencyKey = pgTable(
  'idempotency_key',
  {
    authorityId: authorityKey(),
    personId: uuid('person_id').notNull(),
    key: uuid('key').notNull(),
    procedure: text('procedure').notNull(),
    inputHash: text('input_hash').notNull(),
    answer: json('answer'),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.personId, t.key] }),
    index('idempotency_key_age').on(t.authorityId, t.createdAt),
    foreignKey({
      name: 'idempotency_key_person',
      columns: [t.authorityId, t.personId],
      foreignColumns: [person.authorityId, person.id],
    }),
    rule('idempotency_key_procedure_length', sql`char_length(${t.procedure}) between 1 and 200`),
    ownAuthorityOnly(),
  ],
);

/**
 * Counters of a time window. Global, since sign-in is limited before anyone is known; it holds only digests and counts,
 * and is unlogged: after a crash the counting starts over.
 */
export const rateLimit = pgTable(
  'rate_limit',
  {
    keyHash: text('key_hash').notNull(),
    windowStart: instant('window_start').notNull(),
    hits: integer('hits').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.keyHash, t.windowStart] }),
    index('rate_limit_age').on(t.windowStart),
    rule('rate_limit_key_hash_form', sql`${t.keyHash} ~ '^[0-9a-f]{64}$'`),
  ],
);
