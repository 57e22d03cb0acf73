import { loadFrameworkVersion } from '@varje-elev/db';
import { can, diff, FrameworkVersion, Hur, Id, MappingKind, tally, Vad } from '@varje-elev/domain';
import { z } from 'zod';
import { found, notFound } from '../fault.ts';
import { onAuthoritys } from '../policy.ts';
import { read } from '../procedure.ts';
import { shownVersion, VersionShown } from './shapes.ts';

const Words = z.array(z.object({ kind: z.enum(['same', 'removed', 'added']), text: z.string() }));

/** A version beside the one it follows: what becomes of each VAD and HUR, word by word. */
export const compareVersions = read({
  input: z.object({ versionId: Id }),
  output: z.object({
    previous: VersionShown.nullable(),
    version: VersionShown,
    mapping: FrameworkVersion.shape.mapping,
    vads: z.array(z.object({ from: Vad.nullable(), to: Vad.nullable(), words: Words })),
    hurs: z.array(
      z.object({
        from: Hur,
        kind: MappingKind.nullable(),
        to: z.array(z.object({ hur: Hur, words: Words })),
      }),
    ),
    added: z.array(Hur),
    tally: z.record(MappingKind, z.int()),
  }),
  policy: onAuthoritys('framework.read', 'versionId'),
  async answer({ versionId }, { tx, actor, authorityId, resource }) {
    const version = found(await loadFrameworkVersion(tx, authorityId, versionId));
    const mayEdit = can(actor, 'framework.edit', found(resource));
    if (version.state === 'draft' && !mayEdit) throw notFound();
    const previous =
      version.previousVersionId === null
        ? null
        : found(await loadFrameworkVersion(tx, authorityId, version.previousVersionId));
    const changes = previous === null ? { vads: [], hurs: [], addedHurs: [] } : diff(previous, version);
    return {
      previous: previous === null ? null : shownVersion(previous),
      version: shownVersion(version),
      mapping: version.mapping,
      vads: changes.vads.map((one) => ({ ...one, words: [...one.words] })),
      hurs: changes.hurs.map((one) => ({
        ...one,
        to: one.to.map(({ hur, words }) => ({ hur, words: [...words] })),
      })),
      added: [...changes.addedHurs],
      tally: tally(version.mapping),
    };
  },
});
