import { listChangeLog, namesOf, protectedAmong, unitNamesOf } from '@varje-elev/db';
import { Id, Instant } from '@varje-elev/domain';
import { z } from 'zod';
import { onAuthority } from '../../policy.ts';
import { read } from '../../procedure.ts';
import { isContent } from './content.ts';

/** The log, newest first. Of content an administrator sees which fields were changed and by whom, never the text. */
export const listChanges = read({
  input: z.object({
    beforeSeq: z.int().min(1).optional(),
    limit: z.int().min(1).max(200).default(50),
    actorId: Id.optional(),
    actions: z.array(z.string().max(100)).max(20).optional(),
    since: Instant.optional(),
    until: Instant.optional(),
    /** A unit, a person, a cycle …: what was done to it or to any part of it. */
    about: Id.optional(),
  }),
  output: z.object({
    entries: z.array(
      z.object({
        seq: z.int(),
        at: Instant,
        actorId: Id.nullable(),
        actorName: z.string().nullable(),
        /** Then the name is not told, to anybody. */
        actorProtected: z.boolean(),
        action: z.string(),
        subjectType: z.string(),
        subjectId: Id.nullable(),
        /** A unit's or a person's; of what people write the log shows no title. */
        subjectName: z.string().nullable(),
        subjectProtected: z.boolean(),
        fields: z.array(z.string()),
        before: z.unknown(),
        after: z.unknown(),
        hash: z.string(),
      }),
    ),
  }),
  policy: onAuthority('changeLog.read'),
  async answer(filter, { tx, authorityId }) {
    const rows = await listChangeLog(tx, authorityId, filter);
    const ids = rows.flatMap(({ actorId, subjectId, withinId }) =>
      [actorId, subjectId, withinId].filter((id) => id !== null),
    );
    const [people, units, hidden] = await Promise.all([
      namesOf(tx, authorityId, ids),
      unitNamesOf(tx, authorityId, ids),
      protectedAmong(tx, authorityId, ids),
    ]);
    const isHidden = (id: Id | null) => id !== null && hidden.has(id);
    const nameOf = (id: Id | null) => (id === null ? undefined : (people.get(id) ?? units.get(id)));
    const entries = rows.map(({ before, after, ...logged }) => {
      const { actorId, actorName, subjectId, withinId } = logged;
      const [actorProtected, subjectProtected] = [
        isHidden(actorId),
        isHidden(subjectId) || isHidden(withinId),
      ];
      const row = {
        ...logged,
        actorName: actorProtected ? null : actorName,
        actorProtected,
        subjectName: subjectProtected ? null : (nameOf(subjectId) ?? nameOf(withinId) ?? null),
        subjectProtected,
      };
      const fields = [...new Set([...namesIn(before), ...namesIn(after)])];
      return isContent(row) || subjectProtected
        ? { ...row, fields, before: null, after: null }
        : { ...row, fields, before, after };
    });
    return { entries };
  },
});

function namesIn(value: unknown): string[] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}
