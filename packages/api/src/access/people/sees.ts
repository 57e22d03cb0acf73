import { loadActor, loadPerson, loadUnits } from '@varje-elev/db';
import { AccessAction, explain, Id, reach, Unit } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../../fault.ts';
import { onAuthoritys } from '../../policy.ts';
import { read } from '../../procedure.ts';
import { resourceOfUnit } from '../../resource.ts';

const Words = z.object({ sv: z.string(), en: z.string() });

/** What a person may do and why, in the words the person gets: somewhere, and at one unit. Nothing that anybody wrote. */
export const readWhatPersonSees = read({
  input: z.object({ personId: Id, unitId: Id.optional() }),
  output: z.object({
    person: z.object({ id: Id, name: z.string(), protected: z.boolean() }),
    units: z.array(Unit.pick({ id: true, parentId: true, type: true, name: true })),
    /** Where the action is allowed; a whole subtree or a unit alone. */
    where: z.array(
      z.object({
        action: AccessAction,
        stretches: z.array(
          z.object({ unitName: z.string(), andBelow: z.boolean(), sharedOnly: z.boolean() }),
        ),
      }),
    ),
    at: z
      .object({
        unit: z.object({ id: Id, name: z.string() }),
        answers: z.array(
          z.object({
            action: AccessAction,
            allowed: z.boolean(),
            working: z.boolean(),
            text: Words,
            who: Words,
          }),
        ),
      })
      .nullable(),
  }),
  policy: onAuthoritys('people.read', 'personId'),
  async answer({ personId, unitId }, { tx, authorityId, today }) {
    const [person, loaded, units] = await Promise.all([
      loadPerson(tx, authorityId, personId),
      loadActor(tx, authorityId, personId, today),
      loadUnits(tx, authorityId),
    ]);
    const { id, name, protected: isProtected } = found(person);
    const actor = found(loaded);
    const names = new Map(units.map((unit) => [unit.id, unit.name]));
    const where = AccessAction.options.map((action) => ({
      action,
      stretches: reach(actor, action).map((stretch) => ({
        unitName: names.get(stretch.unitId) ?? '',
        andBelow: stretch.extent === 'subtree',
        sharedOnly: stretch.sharing === 'shared',
      })),
    }));
    const asked = unitId ?? actor.mandates[0]?.unitId;
    const resource = asked === undefined ? null : found(await resourceOfUnit(tx, authorityId, asked));
    const answers = (at: NonNullable<typeof resource>) =>
      AccessAction.options.map((action) => {
        const { allowed, text, who } = explain(actor, action, at);
        return {
          action,
          allowed,
          working: explain(actor, action, { ...at, sharing: 'working' }).allowed,
          text,
          who,
        };
      });
    return {
      person: { id, name, protected: isProtected },
      units: units.filter(({ to }) => to === null || to >= today),
      where,
      at:
        resource === null
          ? null
          : {
              unit: { id: resource.unitId, name: names.get(resource.unitId) ?? '' },
              answers: answers(resource),
            },
    };
  },
});
