import { insertImprovementAreas } from '@varje-elev/db';
import { can, RaiseArea, raise } from '@varje-elev/domain';
import { fault, found, must } from '../fault.ts';
import { mustBeOpen } from '../organisation/index.ts';
import { onUnit } from '../policy.ts';
import { write } from '../procedure.ts';
import { resourceOfCycle } from '../resource.ts';
import { AreaAnswer, inWords } from './change-stored.ts';
import { contextOf } from './context-of.ts';

/** A new area on the own unit's list, or at once on the list of a unit above. */
export const raiseArea = write({
  input: RaiseArea.omit({ id: true }),
  output: AreaAnswer,
  policy: onUnit('improvement.raise', 'raisedByUnitId'),
  async perform(input, room) {
    const { tx, authorityId, actor, resource } = room;
    await mustBeOpen(room, input.unitId);
    if (input.fromCycleId !== null) {
      const cycle = await resourceOfCycle(tx, authorityId, input.fromCycleId);
      const own = cycle !== null && cycle.unitId === input.raisedByUnitId;
      if (!own || !can(actor, 'cycle.edit', cycle))
        throw fault('rule', 'unknownReference', { path: ['fromCycleId'] });
    }
    const { unitPath } = found(resource);
    const subject = { unitId: input.raisedByUnitId, unitPath, areaId: null, cycleId: null };
    const { area, warnings } = must(raise({ ...input, id: room.newId() }, await contextOf(room, subject)));
    await insertImprovementAreas(tx, authorityId, [area]);
    return {
      answer: { area, warnings: warnings.map(inWords) },
      changes: [
        {
          action: 'improvement.raise',
          subject: { type: 'improvement', id: area.id, withinId: area.unitId },
          before: null,
          after: area,
        },
      ],
    };
  },
});
