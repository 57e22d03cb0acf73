import { cyclesWhere, listImprovementAreas, membersOf, namesOf } from '@varje-elev/db';
import { can, Id, ImprovementArea, inOrderOfWork, isOverdue, reach } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { chainOf } from '../organisation/index.ts';
import { onUnit } from '../policy.ts';
import { read } from '../procedure.ts';
import { resourceOfArea } from '../resource.ts';

const CycleName = z.object({ id: Id, title: z.string() });

/** A unit's list, in the order it is worked through. */
export const listAreas = read({
  input: z.object({ unitId: Id }),
  output: z.object({
    unit: z.object({ id: Id, name: z.string() }),
    /** The nearest unit above, where an area may be sent. */
    above: z.object({ id: Id, name: z.string() }).nullable(),
    areas: z.array(
      ImprovementArea.extend({
        unitName: z.string(),
        raisedByUnitName: z.string(),
        ownerName: z.string().nullable(),
        /** The cycles it came from and went to, when the asker may read them. */
        fromCycle: CycleName.nullable(),
        takenUpBy: CycleName.nullable(),
        overdue: z.boolean(),
      }),
    ),
    /** Running cycles of the unit, which an area may be taken up by. */
    cycles: z.array(CycleName),
    /** Who may answer for a deficiency. */
    members: z.array(z.object({ id: Id, name: z.string() })),
    may: z.object({ raise: z.boolean(), prioritise: z.boolean(), takeUp: z.boolean() }),
  }),
  policy: onUnit('improvement.read', 'unitId'),
  async answer({ unitId }, { tx, actor, authorityId, today, resource }) {
    const at = found(resource);
    const readable = reach(actor, 'cycle.read');
    const all = await listImprovementAreas(tx, authorityId, { unitIds: [unitId] });
    const areas = all.filter((area) => can(actor, 'improvement.read', resourceOfArea(at, area)));
    const ids = areas.flatMap(({ fromCycleId, takenUpByCycleId }) => [fromCycleId, takenUpByCycleId]);
    const owners = areas.map(({ ownerId }) => ownerId).filter((id) => id !== null);
    const [chain, linked, own, members, names] = await Promise.all([
      chainOf(tx, authorityId, at.unitPath),
      cyclesWhere(tx, authorityId, { reach: readable, ids: ids.filter((id) => id !== null) }),
      cyclesWhere(tx, authorityId, { reach: readable, unitIds: [unitId], live: true }),
      membersOf(tx, authorityId, unitId, today),
      namesOf(tx, authorityId, owners),
    ]);
    const cycleOf = (id: Id | null) => linked.find((cycle) => cycle.id === id) ?? null;
    const named = new Map(areas.map((area) => [area.id, area]));
    return {
      unit: found(chain.at(-1)),
      above: chain.at(-2) ?? null,
      areas: inOrderOfWork(areas).flatMap((area) => {
        const whole = named.get(area.id);
        if (whole === undefined) return [];
        return [
          {
            ...whole,
            ownerName: area.ownerId === null ? null : (names.get(area.ownerId) ?? null),
            fromCycle: cycleOf(area.fromCycleId),
            takenUpBy: cycleOf(area.takenUpByCycleId),
            overdue: isOverdue(area, today),
          },
        ];
      }),
      cycles: own,
      members: [...new Map(members.map(({ id, name }) => [id, { id, name }])).values()],
      may: {
        raise: can(actor, 'improvement.raise', at),
        prioritise: can(actor, 'improvement.prioritise', at),
        takeUp: can(actor, 'improvement.takeUp', at),
      },
    };
  },
});
