import { Id, Revision } from '@varje-elev/domain';
import { z } from 'zod';
import { onCycle } from '../policy.ts';
import { write } from '../procedure.ts';
import { CommandAnswer, changeStored } from './change-stored.ts';

/** Ties a cycle to one above it, or unties it. */
export const contributeTo = write({
  input: z.object({ cycleId: Id, contributesToId: Id.nullable(), revision: Revision }),
  output: CommandAnswer,
  policy: onCycle('cycle.edit', 'cycleId'),
  perform: ({ cycleId, contributesToId, revision }, room) =>
    changeStored(
      room,
      cycleId,
      { type: 'contributeTo', cycleId: contributesToId, revision },
      'cycle.contributeTo',
    ),
});
