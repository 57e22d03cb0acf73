import { currentFrameworkVersion, listUnderstandings, saveUnderstanding } from '@varje-elev/db';
import { Id, levelOf, Revision, writeUnderstanding as rule, Understanding } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, fault, found, must } from '../fault.ts';
import { onUnit } from '../policy.ts';
import { write } from '../procedure.ts';

/** A unit's own words for what a HUR means in its practice, one school year. */
export const writeUnderstanding = write({
  input: Understanding.omit({ id: true, revision: true }).extend({ revision: Revision.nullable() }),
  output: z.object({ id: Id, revision: Revision }),
  policy: onUnit('understanding.write', 'unitId'),
  async perform(input, { tx, authorityId, newId, resource }) {
    const { unitId, hurId, year } = input;
    const written = await listUnderstandings(tx, authorityId, { unitIds: [unitId], year });
    const stored = written.find((one) => one.hurId === hurId) ?? null;
    const version = await currentFrameworkVersion(tx, authorityId, year);
    const result = rule(
      { ...input, id: stored?.id ?? newId() },
      { written, level: levelOf(found(resource).unitType), hurs: version?.hurs ?? [] },
    );
    const stale =
      !result.ok && ['staleRevision', 'entryAlreadyExists', 'entryIsGone'].includes(result.error.code);
    if (stale) throw conflict(stored, []);
    const after = must(result);
    if (!(await saveUnderstanding(tx, authorityId, after, input.revision))) throw fault('conflict', 'busy');
    const subject = { type: 'understanding', id: after.id, withinId: unitId };
    return {
      answer: { id: after.id, revision: after.revision },
      changes: [{ action: 'understanding.write', subject, before: stored, after }],
    };
  },
});
