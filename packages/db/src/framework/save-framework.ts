import type { AuthorityId, Framework, FrameworkVersion } from '@varje-elev/domain';
import { and, eq, notInArray, sql } from 'drizzle-orm';
import { inBatches } from '../batches.ts';
import type { Tx } from '../open.ts';
import { framework, frameworkVersion, hur, hurMapping, hurMappingTarget, vad } from '../schema/framework.ts';

export async function insertFramework(tx: Tx, authorityId: AuthorityId, created: Framework): Promise<void> {
  await tx.insert(framework).values({ authorityId, ...created });
}

/** Stores a new version whole. The version it follows is stored before it. */
export async function insertFrameworkVersion(
  tx: Tx,
  authorityId: AuthorityId,
  version: FrameworkVersion,
): Promise<void> {
  await tx.insert(frameworkVersion).values(headRow(authorityId, version));
  await writeContent(tx, authorityId, version);
}

/**
 * Writes a version where it still has revision `seen`: its state, its texts, and for a draft which VAD and HUR there are
 * and what became of the old ones. False: it has been written since, and nothing was changed now.
 */
export async function saveFrameworkVersion(
  tx: Tx,
  authorityId: AuthorityId,
  version: FrameworkVersion,
  seen: number,
): Promise<boolean> {
  const written = await tx
    .update(frameworkVersion)
    .set({ ...headRow(authorityId, version), updatedAt: sql`now()` })
    .where(
      and(
        eq(frameworkVersion.authorityId, authorityId),
        eq(frameworkVersion.id, version.id),
        eq(frameworkVersion.revision, seen),
      ),
    )
    .returning({ id: frameworkVersion.id });
  if (written.length === 0) return false;
  await writeContent(tx, authorityId, version);
  return true;
}

function headRow(authorityId: AuthorityId, version: FrameworkVersion) {
  const { vads, hurs, mapping, ...head } = version;
  return { authorityId, ...head };
}

/** A version is a few dozen rows: they are upserted, and what is no longer there is removed, references first. */
async function writeContent(tx: Tx, authorityId: AuthorityId, version: FrameworkVersion): Promise<void> {
  const versionId = version.id;
  await tx
    .delete(hurMapping)
    .where(and(eq(hurMapping.authorityId, authorityId), eq(hurMapping.versionId, versionId)));
  await inBatches(version.vads, async (batch) => {
    await tx
      .insert(vad)
      .values(batch.map((one) => ({ authorityId, versionId, ...one })))
      .onConflictDoUpdate({
        target: [vad.authorityId, vad.versionId, vad.id],
        set: {
          position: sql`excluded.position`,
          text: sql`excluded.text`,
          shortName: sql`excluded.short_name`,
        },
      });
  });
  await inBatches(version.hurs, async (batch) => {
    await tx
      .insert(hur)
      .values(batch.map((one) => ({ authorityId, versionId, ...one })))
      .onConflictDoUpdate({
        target: [hur.authorityId, hur.id],
        // A HUR of another version with the same id would be moved here: the condition makes it a no-op instead.
        setWhere: sql`${hur.versionId} = excluded.version_id`,
        set: {
          vadId: sql`excluded.vad_id`,
          level: sql`excluded.level`,
          kind: sql`excluded.kind`,
          text: sql`excluded.text`,
          position: sql`excluded.position`,
        },
      });
  });
  await tx.delete(hur).where(
    and(
      eq(hur.authorityId, authorityId),
      eq(hur.versionId, versionId),
      notInArray(
        hur.id,
        version.hurs.map(({ id }) => id),
      ),
    ),
  );
  await tx.delete(vad).where(
    and(
      eq(vad.authorityId, authorityId),
      eq(vad.versionId, versionId),
      notInArray(
        vad.id,
        version.vads.map(({ id }) => id),
      ),
    ),
  );
  const mappings = version.mapping.map(({ fromHurId, kind }) => ({
    authorityId,
    versionId,
    fromHurId,
    kind,
  }));
  if (mappings.length > 0) await tx.insert(hurMapping).values(mappings);
  const targets = version.mapping.flatMap(({ fromHurId, toHurIds }) =>
    toHurIds.map((toHurId, position) => ({ authorityId, versionId, fromHurId, toHurId, position })),
  );
  if (targets.length > 0) await tx.insert(hurMappingTarget).values(targets);
}

/** Removes a draft nobody wants any more. A published version is never removed. False: it is not that draft. */
export async function removeDraft(
  tx: Tx,
  authorityId: AuthorityId,
  draft: FrameworkVersion,
): Promise<boolean> {
  const isDraft = and(
    eq(frameworkVersion.authorityId, authorityId),
    eq(frameworkVersion.id, draft.id),
    eq(frameworkVersion.state, 'draft'),
    eq(frameworkVersion.revision, draft.revision),
  );
  const [found] = await tx
    .select({ id: frameworkVersion.id })
    .from(frameworkVersion)
    .where(isDraft)
    .for('update');
  if (!found) return false;
  await writeContent(tx, authorityId, { ...draft, vads: [], hurs: [], mapping: [] });
  await tx.delete(frameworkVersion).where(isDraft);
  return true;
}
