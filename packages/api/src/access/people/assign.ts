import { insertAssignments, loadPerson, schema } from '@varje-elev/db';
import { Assignment, Id, withinUnit } from '@varje-elev/domain';
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import { z } from 'zod';
import { fault, found, must } from '../../fault.ts';
import { onUnit } from '../../policy.ts';
import { write } from '../../procedure.ts';
import type { Room } from '../../room.ts';

const { assignment: assignmentTable, person: personTable, unit: unitTable } = schema;

/** A role at a unit between two days. Gives access from its first day, ends it after its last. */
export const assign = write({
  input: Assignment.omit({ id: true }),
  output: z.object({ assignmentId: Id }),
  policy: onUnit('people.edit', 'unitId'),
  async perform(input, room) {
    const { tx, authorityId } = room;
    const unit = await unitKeptOpen(room, input.unitId);
    const person = await loadPerson(tx, authorityId, input.personId);
    if (person === null) throw fault('rule', 'unknownReference', { path: ['personId'] });
    if (input.to !== null && input.to < input.from) {
      throw fault('rule', 'periodEndsBeforeItStarts', { path: ['to'] });
    }
    if (input.from < unit.from || (unit.to !== null && input.from > unit.to)) {
      throw fault('rule', 'unitNotOpenThen', { path: ['from'], params: { name: unit.name } });
    }
    await mustNotBeHeld(room, input);
    const assignment = { ...must(withinUnit(input, unit)), id: room.newId() };
    await insertAssignments(tx, authorityId, [assignment]);
    const subject = { type: 'assignment', id: assignment.id, withinId: input.personId };
    return {
      answer: { assignmentId: assignment.id },
      changes: [{ action: 'people.assign', subject, before: null, after: assignment }],
    };
  },
});

/** Whose one assignment ended would go on having access by the other. The person's row makes two givers take turns. */
async function mustNotBeHeld(
  { tx, authorityId }: Room,
  { personId, role, unitId, from, to }: Omit<Assignment, 'id'>,
): Promise<void> {
  const ofPerson = and(eq(personTable.authorityId, authorityId), eq(personTable.id, personId));
  await tx.select({ id: personTable.id }).from(personTable).where(ofPerson).for('no key update');
  const held = await tx
    .select({ id: assignmentTable.id })
    .from(assignmentTable)
    .where(
      and(
        eq(assignmentTable.authorityId, authorityId),
        eq(assignmentTable.personId, personId),
        eq(assignmentTable.role, role),
        eq(assignmentTable.unitId, unitId),
        or(isNull(assignmentTable.to), gte(assignmentTable.to, from)),
        to === null ? undefined : lte(assignmentTable.from, to),
      ),
    )
    .limit(1);
  if (held.length > 0) throw fault('rule', 'assignmentHeld', { path: ['from'] });
}

/** The unit, which nobody closes until this is stored: a closing ends the assignments that it sees. */
async function unitKeptOpen({ tx, authorityId }: Room, unitId: Id) {
  const [unit] = await tx
    .select({ name: unitTable.name, from: unitTable.from, to: unitTable.to })
    .from(unitTable)
    .where(and(eq(unitTable.authorityId, authorityId), eq(unitTable.id, unitId)))
    .for('share');
  return found(unit);
}
