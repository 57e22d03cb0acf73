import { insertAssignments, loadPerson, loadUnit } from '@varje-elev/db';
import { Assignment, Id } from '@varje-elev/domain';
import { z } from 'zod';
import { fault, found } from '../../fault.ts';
import { onUnit } from '../../policy.ts';
import { write } from '../../procedure.ts';

/** A role at a unit between two days. Gives access from its first day, ends it after its last. */
export const assign = write({
  input: Assignment.omit({ id: true }),
  output: z.object({ assignmentId: Id }),
  policy: onUnit('people.edit', 'unitId'),
  async perform(input, room) {
    const { tx, authorityId } = room;
    const unit = found(await loadUnit(tx, authorityId, input.unitId));
    const person = await loadPerson(tx, authorityId, input.personId);
    if (person === null) throw fault('rule', 'unknownReference', { path: ['personId'] });
    if (input.to !== null && input.to < input.from) {
      throw fault('rule', 'periodEndsBeforeItStarts', { path: ['to'] });
    }
    if (input.from < unit.from || (unit.to !== null && input.from > unit.to)) {
      throw fault('rule', 'unitNotOpenThen', { path: ['from'], params: { name: unit.name } });
    }
    const assignment = { ...input, id: room.newId() };
    await insertAssignments(tx, authorityId, [assignment]);
    const subject = { type: 'assignment', id: assignment.id, withinId: input.personId };
    return {
      answer: { assignmentId: assignment.id },
      changes: [{ action: 'people.assign', subject, before: null, after: assignment }],
    };
  },
});
