import { listChangeLog } from '@varje-elev/db';
import { Id, Instant } from '@varje-elev/domain';
import { z } from 'zod';
import { onAuthority } from '../../policy.ts';
import { read } from '../../procedure.ts';
import { isContent } from './content.ts';
import { idsIn, namesAmong } from './named.ts';

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
    /** What the values of the rows, and the filter, point at. No name: a person whose details are protected. */
    names: z.array(z.object({ id: Id, name: z.string().nullable() })),
  }),
  policy: onAuthority('changeLog.read'),
  async answer(filter, { tx, authorityId }) {
    const rows = await listChangeLog(tx, authorityId, filter);
    const about = filter.about === undefined ? [] : [filter.about];
    const pointed = rows.flatMap(({ actorId, subjectId, withinId }) => [actorId, subjectId, withinId]);
    const values = rows
      .filter((row) => !isContent(row))
      .flatMap(({ before, after }) => idsIn([before, after]));
    const ids = [...about, ...pointed.filter((id) => id !== null), ...values];
    const names = await namesAmong(tx, authorityId, ids);
    const nameOf = (id: Id | null) => (id === null ? undefined : names.get(id)?.name);
    const isHidden = (id: Id | null) => nameOf(id) === null;
    const entries = rows.map(({ before, after, ...logged }) => {
      const { actorId, actorName, subjectId, withinId } = logged;
      const actorProtected = isHidden(actorId);
      const subjectProtected = isHidden(subjectId) || isHidden(withinId);
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
    const shown = new Set([...about, ...entries.flatMap(({ before, after }) => idsIn([before, after]))]);
    return { entries, names: [...names.values()].filter(({ id }) => shown.has(id)) };
  },
});

function namesIn(value: unknown): string[] {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? Object.keys(value) : [];
}
