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
import { z } from 'zod';
import { self } from '../../policy.ts';
import { read } from '../../procedure.ts';

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
    today: LocalDate,
  }),
  policy: self(),
  /** All of it was read when the request began. */
  async answer(_, { actor, today }) {
    const { personId, name, locale, revision, authority, mandates } = actor;
    const actions = AccessAction.options.filter((action) => reach(actor, action).length > 0);
    return { personId, name, locale, revision, authority, mandates, actions, today };
  },
});
