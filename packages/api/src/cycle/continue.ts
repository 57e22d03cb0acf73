import { currentFrameworkVersion, cycleChanges, insertCycle, loadCycle } from '@varje-elev/db';
import { continueCycle as goOn, Id, StartCycle } from '@varje-elev/domain';
import { z } from 'zod';
import { found, must } from '../fault.ts';
import { mustBeOpen } from '../organisation/index.ts';
import { onCycle } from '../policy.ts';
import { write } from '../procedure.ts';
import { contextFor } from './context-of.ts';

/** A new cycle that goes on where a concluded one ended. */
export const continueCycle = write({
  input: StartCycle.omit({ id: true, unitId: true })
    .partial({ frameworkVersionId: true })
    .extend({ cycleId: Id }),
  output: z.object({ cycleId: Id }),
  policy: onCycle('cycle.continue', 'cycleId'),
  async perform({ cycleId, ...input }, room) {
    const { tx, authorityId } = room;
    const concluded = found(await loadCycle(tx, authorityId, cycleId));
    await mustBeOpen(room, concluded.unitId);
    const frameworkVersionId =
      input.frameworkVersionId ?? found(await currentFrameworkVersion(tx, authorityId, input.year)).id;
    const started = { ...input, frameworkVersionId, id: room.newId(), unitId: concluded.unitId };
    const cycle = must(goOn(concluded, started, await contextFor(room, started)));
    await insertCycle(tx, authorityId, cycle);
    const changes = cycleChanges(null, cycle).map((change) => ({ action: 'cycle.continue', ...change }));
    return { answer: { cycleId: cycle.id }, changes };
  },
});
