import { Line, Phase, Prose } from '@varje-elev/domain';
import { sql } from 'drizzle-orm';
import { integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { authority } from './authority.ts';
import { authorityKey, lengthOf, oneOf, ownAuthorityOnly, revision, rule, timestamps } from './columns.ts';

/** What the authority calls a phase and the one question it asks there. */
export const phaseName = pgTable(
  'phase_name',
  {
    authorityId: authorityKey().references(() => authority.id),
    phase: text('phase').$type<Phase>().notNull(),
    name: text('name').notNull(),
    headline: text('headline').notNull(),
    revision: revision(),
    ...timestamps(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.phase] }),
    oneOf('phase_name_phase', t.phase, Phase),
    lengthOf('phase_name_name_length', t.name, Line),
    lengthOf('phase_name_headline_length', t.headline, Line),
    ownAuthorityOnly(),
  ],
);

export const guidingQuestion = pgTable(
  'guiding_question',
  {
    authorityId: authorityKey().references(() => authority.id),
    id: uuid('id').notNull(),
    phase: text('phase').$type<Phase>().notNull(),
    text: text('text').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.authorityId, t.id] }),
    oneOf('guiding_question_phase', t.phase, Phase),
    lengthOf('guiding_question_text_length', t.text, Prose),
    rule('guiding_question_position_range', sql`${t.position} >= 0`),
    ownAuthorityOnly(),
  ],
);
