import { currentFrameworkVersion, cycleChanges, insertCycle } from '@varje-elev/db';
import { Id, StartCycle, startCycle as start } from '@varje-elev/domain';
import { z } from 'zod';
import { found, must } from '../fault.ts';
import { mustBeOpen } from '../organisation/index.ts';
import { onUnit } from '../policy.ts';
import { write } from '../procedure.ts';
import { contextFor } from './context-of.ts';

/** A new cycle in its plan phase, under the framework version in force unless another is named. */
export const startCycle = write({
  input: StartCycle.omit({ id: true }).partial({ frameworkVersionId: true }),
  output: z.object({ cycleId: Id }),
  policy: onUnit('cycle.start', 'unitId'),
  async perform(input, room) {
    const { tx, authorityId } = room;
    await mustBeOpen(room, input.unitId);
    const frameworkVersionId =
      input.frameworkVersionId ?? found(await currentFrameworkVersion(tx, authorityId, input.year)).id;
    const started = { ...input, frameworkVersionId, id: room.newId() };
    const cycle = must(start(started, await contextFor(room, started)));
    await insertCycle(tx, authorityId, cycle);
    const changes = cycleChanges(null, cycle).map((change) => ({ action: 'cycle.start', ...change }));
    return { answer: { cycleId: cycle.id }, changes };
  },
});
