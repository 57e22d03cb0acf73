import { CloseUnit, closeUnit as close, Id } from '@varje-elev/domain';
import { z } from 'zod';
import { onUnit } from '../policy.ts';
import { write } from '../procedure.ts';
import { changeOrganisation } from './change-stored.ts';

/** Ends a unit after its last day; its history stays. */
export const closeUnit = write({
  input: CloseUnit,
  output: z.object({ unitId: Id }),
  policy: onUnit('organisation.edit', 'unitId'),
  async perform(input, room) {
    const changes = await changeOrganisation(room, 'unit.close', (organisation) =>
      close(organisation, input),
    );
    return { answer: { unitId: input.unitId }, changes };
  },
});
