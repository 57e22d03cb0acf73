import { sql } from 'drizzle-orm';
import { bigint, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { authority } from './authority.ts';
import { authorityKey, instant, json, ownAuthorityOnly, rule } from './columns.ts';

/** Every change to content: who, when, before and after. Each row carries the hash of the one before it. */
export const changeLog = pgTable(
  'change_log',
  {
    authorityId: authorityKey().references(() => authority.id),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    at: instant('at').notNull(),
    /** Null: the system itself. Not a foreign key: the log outlives what it tells of. */
    actorId: uuid('actor_id'),
    action: text('action').notNull(),
    subjectType: text('subject_type').notNull(),
    subjectId: uuid('subject_id'),
    /** The whole that the subject is a part of: the cycle of a cause, the version of a HUR. */
    withinId: uuid('within_id'),
    before: json('before'),
    after: json('after'),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.seq] }),
    index('change_log_of_subject').on(t.authorityId, t.subjectId, t.seq),
    index('change_log_within').on(t.authorityId, t.withinId, t.seq),
    index('change_log_of_actor').on(t.authorityId, t.actorId, t.seq),
    rule('change_log_seq_range', sql`${t.seq} >= 1`),
    rule('change_log_action_length', sql`char_length(${t.action}) between 1 and 100`),
    rule('change_log_hash_form', sql`${t.hash} ~ '^[0-9a-f]{64}$'`),
    ownAuthorityOnly(),
  ],
);

/** Where the chain ends. Its row is locked while a link is added, so there is one chain and no gap. */
export const changeLogHead = pgTable(
  'change_log_head',
  {
    authorityId: authorityKey()
      .primaryKey()
      .references(() => authority.id),
    seq: bigint('seq', { mode: 'number' }).notNull(),
    hash: text('hash').notNull(),
  },
  () => [ownAuthorityOnly()],
);
