import type { Tx } from '../../open.ts';
import {
  framework,
  frameworkVersion,
  hur,
  hurMapping,
  hurMappingTarget,
  understanding,
  vad,
} from '../../schema/framework.ts';
import type { DemoAuthority } from '../content.ts';
import { at } from '../dates.ts';

/** A version is published in June, for the school year that begins in August. */
export const publishedAt = (effectiveFrom: number) => at(`${effectiveFrom}-06-11`, '09:00');

export async function insertFramework(tx: Tx, demo: DemoAuthority): Promise<void> {
  const authorityId = demo.id;
  const { versions } = demo.framework;
  await tx.insert(framework).values({ authorityId, ...demo.framework.framework });
  await tx.insert(frameworkVersion).values(
    versions.map(({ vads: _vads, hurs: _hurs, mapping: _mapping, ...version }) => ({
      authorityId,
      ...version,
      publishedAt: publishedAt(version.effectiveFrom),
    })),
  );
  await tx
    .insert(vad)
    .values(versions.flatMap(({ id, vads }) => vads.map((one) => ({ authorityId, versionId: id, ...one }))));
  await tx
    .insert(hur)
    .values(versions.flatMap(({ id, hurs }) => hurs.map((one) => ({ authorityId, versionId: id, ...one }))));
  const mappings = versions.flatMap(({ id, mapping }) =>
    mapping.map((one) => ({ authorityId, versionId: id, ...one })),
  );
  if (mappings.length > 0) {
    await tx.insert(hurMapping).values(mappings.map(({ toHurIds: _, ...one }) => one));
    await tx
      .insert(hurMappingTarget)
      .values(
        mappings.flatMap(({ toHurIds, kind: _, ...one }) =>
          toHurIds.map((toHurId, position) => ({ ...one, toHurId, position })),
        ),
      );
  }
  await tx.insert(understanding).values(demo.understandings.map((one) => ({ authorityId, ...one })));
}
