import { countByFocus, currentFrameworkVersion, listFrameworks, loadFrameworkVersion } from '@varje-elev/db';
import { can, Id, reach, SchoolYear, schoolYearOf } from '@varje-elev/domain';
import { z } from 'zod';
import { found, notFound } from '../fault.ts';
import { onAuthority } from '../policy.ts';
import { read } from '../procedure.ts';
import { carrierTo } from './carry.ts';
import { shownVersion, VersionShown } from './shapes.ts';

/** The framework as a matrix, VAD by level, with how much readable work is alive under each HUR this year. */
export const readMatrix = read({
  input: z.object({ year: SchoolYear.optional(), versionId: Id.optional() }),
  output: z.object({
    year: SchoolYear,
    framework: z.object({ id: Id, name: z.string(), draftNotice: z.boolean() }),
    version: VersionShown,
    /** Live cycles per HUR of the version shown. */
    alive: z.array(z.object({ hurId: Id, cycles: z.int() })),
  }),
  policy: {
    ...onAuthority('framework.read'),
    subject: ({ versionId }: { versionId?: Id }) => versionId ?? null,
  },
  async answer({ year, versionId }, { tx, actor, authorityId, today, resource }) {
    const shownYear = year ?? schoolYearOf(today);
    const version = found(
      versionId === undefined
        ? await currentFrameworkVersion(tx, authorityId, shownYear)
        : await loadFrameworkVersion(tx, authorityId, versionId),
    );
    const mayEdit = can(actor, 'framework.edit', found(resource));
    if (version.state === 'draft' && !mayEdit) throw notFound();
    const [frameworks, { carry }, focused] = await Promise.all([
      listFrameworks(tx, authorityId),
      carrierTo(tx, authorityId, version),
      countByFocus(tx, authorityId, { reach: reach(actor, 'cycle.read'), years: [shownYear], live: true }),
    ]);
    const alive = new Map<Id, number>();
    for (const { hurIds, frameworkVersionId, count } of focused) {
      // Two old HUR that became one are one thing in focus.
      for (const id of new Set(hurIds.flatMap((hurId) => carry(hurId, frameworkVersionId))))
        alive.set(id, (alive.get(id) ?? 0) + count);
    }
    return {
      year: shownYear,
      framework: found(frameworks.find(({ id }) => id === version.frameworkId)),
      version: shownVersion(version),
      alive: version.hurs.map(({ id }) => ({ hurId: id, cycles: alive.get(id) ?? 0 })),
    };
  },
});
