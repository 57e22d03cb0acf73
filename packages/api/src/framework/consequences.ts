import { cyclesWhere, loadFrameworkVersion } from '@varje-elev/db';
import { consequences, HurMapping, Id, MappingKind, publishingProblems } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { onAuthoritys } from '../policy.ts';
import { flaw } from '../problem.ts';
import { read } from '../procedure.ts';
import { previousOf } from './change-draft.ts';

/**
 * What publishing a draft does to running work, told before it is done. Counts and units, not texts: whoever edits the
 * framework need not be somebody who may read the work.
 */
export const readConsequences = read({
  input: z.object({ versionId: Id }),
  output: z.object({
    /** What still keeps it from being published, in the order in which it is mended. */
    problems: z.array(
      z.object({
        code: z.string(),
        path: z.array(z.union([z.string(), z.number()])),
        sv: z.string(),
        en: z.string(),
      }),
    ),
    byHur: z.array(HurMapping.extend({ cycles: z.int(), units: z.array(z.string()) })),
    cycles: z.record(MappingKind, z.int()),
    running: z.int(),
    withoutHeir: z.int(),
  }),
  policy: onAuthoritys('framework.edit', 'versionId'),
  async answer({ versionId }, room) {
    const { tx, authorityId, resource } = room;
    const version = found(await loadFrameworkVersion(tx, authorityId, versionId));
    const previous = await previousOf(room, version);
    const { unitPath, unitId } = found(resource);
    const everywhere = {
      extent: 'subtree',
      path: unitPath,
      unitId,
      unitTypes: null,
      sharing: 'any',
    } as const;
    const cycles = await cyclesWhere(tx, authorityId, { reach: [everywhere], live: true });
    const running = cycles.filter(({ frameworkVersionId }) => frameworkVersionId === previous?.id);
    const picture = consequences(
      version.mapping,
      running.map(({ id, hurIds }) => ({ cycleId: id, hurIds })),
    );
    const unitOf = new Map(running.map(({ id, unitName }) => [id, unitName]));
    return {
      problems: publishingProblems(version, previous).map(({ code, path = [], params }) => ({
        code,
        path: [...path],
        ...flaw(code, path, params).message,
      })),
      byHur: picture.byHur.map(({ cycleIds, ...entry }) => ({
        ...entry,
        cycles: cycleIds.length,
        units: [...new Set(cycleIds.flatMap((id) => unitOf.get(id) ?? []))],
      })),
      cycles: picture.cycles,
      running: running.length,
      withoutHeir: picture.withoutHeir.length,
    };
  },
});
