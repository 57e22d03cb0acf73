import { Id, SucceedUnit, succeedUnit as succeed } from '@varje-elev/domain';
import { z } from 'zod';
import { onUnit } from '../policy.ts';
import { write } from '../procedure.ts';
import { changeOrganisation } from './change-stored.ts';

/** Says which unit took over when one closed. */
export const succeedUnit = write({
  input: SucceedUnit,
  output: z.object({ unitId: Id }),
  policy: onUnit('organisation.edit', 'unitId'),
  async perform(input, room) {
    const changes = await changeOrganisation(room, 'unit.succeed', (organisation) =>
      succeed(organisation, input),
    );
    return { answer: { unitId: input.unitId }, changes };
  },
});
