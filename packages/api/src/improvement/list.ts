import { listImprovementAreas } from '@varje-elev/db';
import { can, Id, ImprovementArea, inOrderOfWork, isOverdue } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { chainOf } from '../organisation/chain.ts';
import { onUnit } from '../policy.ts';
import { read } from '../procedure.ts';

/** A unit's list, in the order it is worked through. */
export const listAreas = read({
  input: z.object({ unitId: Id }),
  output: z.object({
    unit: z.object({ id: Id, name: z.string() }),
    /** The nearest unit above, where an area may be sent. */
    above: z.object({ id: Id, name: z.string() }).nullable(),
    areas: z.array(
      ImprovementArea.extend({ unitName: z.string(), raisedByUnitName: z.string(), overdue: z.boolean() }),
    ),
    may: z.object({ raise: z.boolean(), prioritise: z.boolean(), takeUp: z.boolean() }),
  }),
  policy: onUnit('improvement.read', 'unitId'),
  async answer({ unitId }, { tx, actor, authorityId, today, resource }) {
    const at = found(resource);
    const [areas, chain] = await Promise.all([
      listImprovementAreas(tx, authorityId, { unitIds: [unitId] }),
      chainOf(tx, authorityId, at.unitPath),
    ]);
    const named = new Map(areas.map((area) => [area.id, area]));
    return {
      unit: found(chain.at(-1)),
      above: chain.at(-2) ?? null,
      areas: inOrderOfWork(areas).flatMap((area) => {
        const whole = named.get(area.id);
        return whole === undefined ? [] : [{ ...whole, overdue: isOverdue(area, today) }];
      }),
      may: {
        raise: can(actor, 'improvement.raise', at),
        prioritise: can(actor, 'improvement.prioritise', at),
        takeUp: can(actor, 'improvement.takeUp', at),
      },
    };
  },
});
