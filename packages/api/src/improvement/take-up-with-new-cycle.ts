import { currentFrameworkVersion, cycleChanges, insertCycle, loadImprovementArea } from '@varje-elev/db';
import { Id, Revision, StartCycle, startCycle } from '@varje-elev/domain';
import { z } from 'zod';
import { contextFor } from '../cycle/index.ts';
import { found, must } from '../fault.ts';
import { mustBeOpen } from '../organisation/index.ts';
import { onImprovement } from '../policy.ts';
import { write } from '../procedure.ts';
import { changeStored } from './change-stored.ts';

/** Starts the cycle that takes the area up: one step, both or neither. */
export const takeUpWithNewCycle = write({
  input: StartCycle.omit({ id: true, unitId: true })
    .partial({ frameworkVersionId: true })
    .extend({ areaId: Id, revision: Revision }),
  output: z.object({ cycleId: Id }),
  policy: onImprovement('improvement.takeUp', 'areaId'),
  async perform({ areaId, revision, ...input }, room) {
    const { tx, authorityId } = room;
    const { unitId } = found(await loadImprovementArea(tx, authorityId, areaId));
    await mustBeOpen(room, unitId);
    const frameworkVersionId =
      input.frameworkVersionId ?? found(await currentFrameworkVersion(tx, authorityId, input.year)).id;
    const started = { ...input, frameworkVersionId, unitId, id: room.newId() };
    const cycle = must(startCycle(started, await contextFor(room, started)));
    await insertCycle(tx, authorityId, cycle);
    const procedure = 'improvement.takeUpWithNewCycle';
    const takeUp = { type: 'takeUp', cycleId: cycle.id, revision } as const;
    const { changes } = await changeStored(room, areaId, takeUp, procedure);
    const begun = cycleChanges(null, cycle).map((change) => ({ action: 'cycle.start', ...change }));
    return { answer: { cycleId: cycle.id }, changes: [...begun, ...changes] };
  },
});
