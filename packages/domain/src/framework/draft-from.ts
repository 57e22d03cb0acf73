import { fail, type Id, ok, type Result } from '../kernel/index.ts';
import type { FrameworkVersion } from './schema.ts';

/**
 * A draft of the next version: a copy in which every HUR is kept, in force from the school year after.
 * `newId` is called with a stable key for each thing, made of the old id, so that a seed can derive its ids.
 * Errors: `versionNotPublished` (a draft is edited, not copied).
 */
export function draftFrom(published: FrameworkVersion, newId: (key: string) => Id): Result<FrameworkVersion> {
  if (published.state === 'draft') return fail('versionNotPublished');
  const vadIds = new Map(published.vads.map((vad) => [vad.id, newId(`vad/${vad.id}`)]));
  const hurIds = new Map(published.hurs.map((hur) => [hur.id, newId(`hur/${hur.id}`)]));
  const heir = (ids: ReadonlyMap<Id, Id>, id: Id) => ids.get(id) ?? id;
  return ok({
    ...published,
    id: newId('version'),
    number: published.number + 1,
    state: 'draft',
    effectiveFrom: published.effectiveFrom + 1,
    changeNote: '',
    previousVersionId: published.id,
    vads: published.vads.map((vad) => ({ ...vad, id: heir(vadIds, vad.id) })),
    hurs: published.hurs.map((hur) => ({ ...hur, id: heir(hurIds, hur.id), vadId: heir(vadIds, hur.vadId) })),
    mapping: published.hurs.map((hur) => ({
      fromHurId: hur.id,
      kind: 'kept',
      toHurIds: [heir(hurIds, hur.id)],
    })),
    revision: 1,
  });
}
