import { schema } from '@varje-elev/db';
import {
  AccessAction,
  AuthorityId,
  Id,
  LocalDate,
  Locale,
  Mandate,
  reach,
  UnitType,
} from '@varje-elev/domain';
import { and, eq, gte, inArray, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import { found } from '../../fault.ts';
import { self } from '../../policy.ts';
import { read } from '../../procedure.ts';

const { assignment, authority, person, unit } = schema;

/** Who I am, where I work and what I may do anywhere: what the frame of both apps shows. */
export const readMe = read({
  input: z.void(),
  output: z.object({
    personId: Id,
    name: z.string(),
    locale: Locale,
    revision: z.int(),
    authority: z.object({ id: AuthorityId, name: z.string(), shortName: z.string() }),
    mandates: z.array(Mandate.extend({ unitName: z.string(), unitType: UnitType })),
    /** What I may do somewhere. Where is asked of each thing. */
    actions: z.array(AccessAction),
    /** Somebody to ask for an assignment, for those who have none. */
    administrator: z.string().nullable(),
    today: LocalDate,
  }),
  policy: self(),
  async answer(_, { tx, actor, authorityId, today }) {
    const { personId, name } = actor;
    const unitIds = actor.mandates.map((mandate) => mandate.unitId);
    const [[me], [mine], units, [administrator]] = await Promise.all([
      tx
        .select({ locale: person.locale, revision: person.revision })
        .from(person)
        .where(and(eq(person.authorityId, authorityId), eq(person.id, personId))),
      tx
        .select({ id: authority.id, name: authority.name, shortName: authority.shortName })
        .from(authority)
        .where(eq(authority.id, authorityId)),
      tx
        .select({ id: unit.id, name: unit.name, type: unit.type })
        .from(unit)
        .where(and(eq(unit.authorityId, authorityId), inArray(unit.id, unitIds))),
      tx
        .select({ name: person.name })
        .from(assignment)
        .innerJoin(
          person,
          and(eq(person.authorityId, assignment.authorityId), eq(person.id, assignment.personId)),
        )
        .where(
          and(
            eq(assignment.authorityId, authorityId),
            eq(assignment.role, 'administrator'),
            eq(person.protected, false),
            lte(assignment.from, today),
            or(isNull(assignment.to), gte(assignment.to, today)),
          ),
        )
        .orderBy(assignment.from)
        .limit(1),
    ]);
    const mandates = actor.mandates.flatMap((mandate) => {
      const at = units.find(({ id }) => id === mandate.unitId);
      return at === undefined ? [] : [{ ...mandate, unitName: at.name, unitType: at.type }];
    });
    const actions = AccessAction.options.filter((action) => reach(actor, action).length > 0);
    return {
      personId,
      name,
      ...found(me),
      authority: found(mine),
      mandates,
      actions,
      administrator: administrator?.name ?? null,
      today,
    };
  },
});
