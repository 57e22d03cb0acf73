import { schema } from '@varje-elev/db';
import { AccessAction, AuthorityId, Id, Locale, Mandate, reach, UnitType } from '@varje-elev/domain';
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { found } from '../../fault.ts';
import { self } from '../../policy.ts';
import { read } from '../../procedure.ts';

const { authority, person, unit } = schema;

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
  }),
  policy: self(),
  async answer(_, { tx, actor, authorityId }) {
    const { personId, name } = actor;
    const unitIds = actor.mandates.map((mandate) => mandate.unitId);
    const [[me], [mine], units] = await Promise.all([
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
    ]);
    const mandates = actor.mandates.flatMap((mandate) => {
      const at = units.find(({ id }) => id === mandate.unitId);
      return at === undefined ? [] : [{ ...mandate, unitName: at.name, unitType: at.type }];
    });
    const actions = AccessAction.options.filter((action) => reach(actor, action).length > 0);
    return { personId, name, ...found(me), authority: found(mine), mandates, actions };
  },
});
