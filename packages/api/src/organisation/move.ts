import { Id, MoveUnit, moveUnit as move } from '@varje-elev/domain';
import { z } from 'zod';
import { onUnit } from '../policy.ts';
import { write } from '../procedure.ts';
import { changeOrganisation } from './change-stored.ts';

/** Moves a unit, with everything below it, from a day on; the days before stay as they were. */
export const moveUnit = write({
  input: MoveUnit,
  output: z.object({ unitId: Id }),
  policy: onUnit('organisation.edit', 'unitId'),
  async perform(input, room) {
    const changes = await changeOrganisation(room, 'unit.move', (organisation) =>
      move(organisation, input, room.today),
    );
    return { answer: { unitId: input.unitId }, changes };
  },
});
