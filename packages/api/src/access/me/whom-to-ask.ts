import { schema } from '@varje-elev/db';
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import { self } from '../../policy.ts';
import { read } from '../../procedure.ts';

const { assignment, person, unit } = schema;

/** Somebody to ask for an assignment, for those who have none here. An administrator at a unit below can give none. */
export const whomToAsk = read({
  input: z.void(),
  output: z.object({ administrator: z.string().nullable() }),
  policy: self(),
  async answer(_, { tx, authorityId, today }) {
    const [administrator] = await tx
      .select({ name: person.name })
      .from(assignment)
      .innerJoin(
        person,
        and(eq(person.authorityId, assignment.authorityId), eq(person.id, assignment.personId)),
      )
      .innerJoin(unit, and(eq(unit.authorityId, assignment.authorityId), eq(unit.id, assignment.unitId)))
      .where(
        and(
          eq(assignment.authorityId, authorityId),
          eq(assignment.role, 'administrator'),
          isNull(unit.parentId),
          eq(person.protected, false),
          lte(assignment.from, today),
          or(isNull(assignment.to), gte(assignment.to, today)),
        ),
      )
      .orderBy(assignment.from)
      .limit(1);
    return { administrator: administrator?.name ?? null };
  },
});
