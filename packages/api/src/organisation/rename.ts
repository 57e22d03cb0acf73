import { Id, RenameUnit, renameUnit as rename } from '@varje-elev/domain';
import { z } from 'zod';
import { onUnit } from '../policy.ts';
import { write } from '../procedure.ts';
import { changeOrganisation } from './change-stored.ts';

/** Gives a unit another name. */
export const renameUnit = write({
  input: RenameUnit,
  output: z.object({ unitId: Id }),
  policy: onUnit('organisation.edit', 'unitId'),
  async perform(input, room) {
    const changes = await changeOrganisation(room, 'unit.rename', (organisation) =>
      rename(organisation, input),
    );
    return { answer: { unitId: input.unitId }, changes };
  },
});
