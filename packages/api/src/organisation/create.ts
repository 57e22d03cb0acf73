import { CreateUnit, createUnit as create, Id } from '@varje-elev/domain';
import { z } from 'zod';
import { onUnit } from '../policy.ts';
import { write } from '../procedure.ts';
import { changeOrganisation } from './change-stored.ts';

/** Opens a unit under another. */
export const createUnit = write({
  input: CreateUnit.omit({ id: true }),
  output: z.object({ unitId: Id }),
  policy: onUnit('organisation.edit', 'parentId'),
  async perform(input, room) {
    const unitId = room.newId();
    const changes = await changeOrganisation(room, 'unit.create', (organisation) =>
      create(organisation, { ...input, id: unitId }),
    );
    return { answer: { unitId }, changes };
  },
});
