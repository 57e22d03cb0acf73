import { Id, ReopenUnit, reopenUnit as reopen } from '@varje-elev/domain';
import { z } from 'zod';
import { onUnit } from '../policy.ts';
import { write } from '../procedure.ts';
import { changeOrganisation } from './change-stored.ts';

/** Opens a closed unit again, as a new unit with a new code that succeeds the old one. */
export const reopenUnit = write({
  input: ReopenUnit.omit({ id: true }),
  output: z.object({ unitId: Id }),
  policy: onUnit('organisation.edit', 'unitId'),
  async perform(input, room) {
    const unitId = room.newId();
    const changes = await changeOrganisation(room, 'unit.reopen', (organisation) =>
      reopen(organisation, { ...input, id: unitId }),
    );
    return { answer: { unitId }, changes };
  },
});
