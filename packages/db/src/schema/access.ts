import { Line, Locale, Role } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { boolean, foreignKey, index, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
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
import { unit } from './organisation.ts';

export const person = pgTable(
  'person',
  {
    authorityId: authorityKey().references(() => authority.id),
    id: uuid('id').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    /** Skyddade personuppgifter: the name is already masked in this row. */
    protected: boolean('protected').notNull().default(false),
    locale: text('locale').$type<Locale>().notNull().default('sv'),
    /** When the person was last here in a session that has been forgotten. */
    forgottenVisitAt: instant('forgotten_visit_at'),
    revision: revision(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    index('person_by_name').on(t.authorityId, t.name),
    lengthOf('person_name_length', t.name, Line),
    rule('person_email_length', sql`char_length(${t.email}) between 3 and 320`),
    oneOf('person_locale', t.locale, Locale),
    ownAuthorityOnly(),
  ],
);

/** Who somebody is at a sign-in provider. Matched on issuer and subject, never on e-mail. */
export const identity = pgTable(
  'identity',
  {
    authorityId: authorityKey(),
    issuer: text('issuer').notNull(),
    subject: text('subject').notNull(),
    personId: uuid('person_id').notNull(),
    createdAt: instant('created_at').notNull().default(sql`now()`),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.issuer, t.subject] }),
    index('identity_of_person').on(t.authorityId, t.personId),
    foreignKey({
      name: 'identity_person',
      columns: [t.authorityId, t.personId],
      foreignColumns: [person.authorityId, person.id],
    }),
    rule('identity_issuer_length', sql`char_length(${t.issuer}) between 1 and 500`),
    rule('identity_subject_length', sql`char_length(${t.subject}) between 1 and 500`),
    ownAuthorityOnly(),
  ],
);

export const assignment = pgTable(
  'assignment',
  {
    authorityId: authorityKey(),
    id: uuid('id').notNull(),
    personId: uuid('person_id').notNull(),
    role: text('role').$type<Role>().notNull(),
    unitId: uuid('unit_id').notNull(),
    from: localDate('valid_from').notNull(),
    to: localDate('valid_to'),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    index('assignment_of_person').on(t.authorityId, t.personId),
    index('assignment_at_unit').on(t.authorityId, t.unitId),
    foreignKey({
      name: 'assignment_person',
      columns: [t.authorityId, t.personId],
      foreignColumns: [person.authorityId, person.id],
    }),
    foreignKey({
      name: 'assignment_unit',
      columns: [t.authorityId, t.unitId],
      foreignColumns: [unit.authorityId, unit.id],
    }),
    oneOf('assignment_role', t.role, Role),
    rule('assignment_period', sql`${t.to} >= ${t.from}`),
    ownAuthorityOnly(),
  ],
);

/** Where somebody is signed in. Only the token's SHA-256 is here, so a read database lets nobody in. */
export const session = pgTable(
  'session',
  {
    authorityId: authorityKey(),
    tokenHash: text('token_hash').notNull(),
    id: uuid('id').notNull(),
    personId: uuid('person_id').notNull(),
    app: text('app').$type<'web' | 'admin'>().notNull(),
    userAgent: text('user_agent').notNull().default(''),
    startedAt: instant('started_at').notNull(),
    lastSeenAt: instant('last_seen_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    revokedAt: instant('revoked_at'),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.tokenHash] }),
    unique('session_id').on(t.authorityId, t.id),
    index('session_of_person').on(t.authorityId, t.personId, t.lastSeenAt),
    index('session_expiry').on(t.authorityId, t.expiresAt),
    foreignKey({
      name: 'session_person',
      columns: [t.authorityId, t.personId],
      foreignColumns: [person.authorityId, person.id],
    }),
    rule('session_token_hash_form', sql`${t.tokenHash} ~ '^[0-9a-f]{64}$'`),
    rule('session_app', sql`${t.app} in ('web', 'admin')`),
    rule('session_user_agent_length', sql`char_length(${t.userAgent}) <= 500`),
    ownAuthorityOnly(),
  ],
);
