import type { AuthorityId, Framework, FrameworkVersion, Id, SchoolYear } from '@varje-elev/domain';
import { and, asc, desc, eq, lte, ne } from 'drizzle-orm';
import type { AnyPgColumn } from 'drizzle-orm/pg-core';
import { among } from '../among.ts';
import type { Tx } from '../open.ts';
import { framework, frameworkVersion, hur, hurMapping, hurMappingTarget, vad } from '../schema/framework.ts';

const versionColumns = {
  id: frameworkVersion.id,
  frameworkId: frameworkVersion.frameworkId,
  number: frameworkVersion.number,
  state: frameworkVersion.state,
  effectiveFrom: frameworkVersion.effectiveFrom,
  changeNote: frameworkVersion.changeNote,
  previousVersionId: frameworkVersion.previousVersionId,
  revision: frameworkVersion.revision,
};

export type FrameworkVersionHead = Omit<FrameworkVersion, 'vads' | 'hurs' | 'mapping'>;

export async function loadFrameworkVersion(
  tx: Tx,
  authorityId: AuthorityId,
  id: Id,
): Promise<FrameworkVersion | null> {
  const [found] = await loadFrameworkVersions(tx, authorityId, [id]);
  return found ?? null;
}

/** Whole versions, however many, in five queries sent at once. In the order of `ids`; unknown ones are left out. */
export async function loadFrameworkVersions(
  tx: Tx,
  authorityId: AuthorityId,
  ids: readonly Id[],
): Promise<FrameworkVersion[]> {
  const of = (table: { authorityId: AnyPgColumn; versionId: AnyPgColumn }) =>
    and(eq(table.authorityId, authorityId), among(table.versionId, ids));
  const [heads, vads, hurs, mappings, targets] = await Promise.all([
    tx
      .select(versionColumns)
      .from(frameworkVersion)
      .where(and(eq(frameworkVersion.authorityId, authorityId), among(frameworkVersion.id, ids))),
    tx.select().from(vad).where(of(vad)).orderBy(asc(vad.position), asc(vad.id)),
    tx.select().from(hur).where(of(hur)).orderBy(asc(hur.position), asc(hur.id)),
    tx.select().from(hurMapping).where(of(hurMapping)).orderBy(asc(hurMapping.fromHurId)),
    tx.select().from(hurMappingTarget).where(of(hurMappingTarget)).orderBy(asc(hurMappingTarget.position)),
  ]);
  const headOf = new Map(heads.map((head) => [head.id, head]));
  return ids.flatMap((id) => {
    const head = headOf.get(id);
    if (!head) return [];
    const mine = <Row extends { versionId: Id }>(rows: readonly Row[]) =>
      rows.filter(({ versionId }) => versionId === id);
    return [
      {
        ...head,
        vads: mine(vads).map(({ authorityId: _, versionId, ...one }) => one),
        hurs: mine(hurs).map(({ authorityId: _, versionId, ...one }) => one),
        mapping: mine(mappings).map(({ fromHurId, kind }) => ({
          fromHurId,
          kind,
          toHurIds: mine(targets)
            .filter((target) => target.fromHurId === fromHurId)
            .map(({ toHurId }) => toHurId),
        })),
      },
    ];
  });
}

/** The version in force in a school year: the latest that took effect then or before. Drafts are not in force. */
export async function currentFrameworkVersion(
  tx: Tx,
  authorityId: AuthorityId,
  year: SchoolYear,
): Promise<FrameworkVersion | null> {
  const [current] = await tx
    .select({ id: frameworkVersion.id })
    .from(frameworkVersion)
    .where(
      and(
        eq(frameworkVersion.authorityId, authorityId),
        ne(frameworkVersion.state, 'draft'),
        lte(frameworkVersion.effectiveFrom, year),
      ),
    )
    .orderBy(desc(frameworkVersion.effectiveFrom), desc(frameworkVersion.number))
    .limit(1);
  return current ? loadFrameworkVersion(tx, authorityId, current.id) : null;
}

/** Every version, newest number first, without its HUR. */
export function listVersions(tx: Tx, authorityId: AuthorityId): Promise<FrameworkVersionHead[]> {
  return tx
    .select(versionColumns)
    .from(frameworkVersion)
    .where(eq(frameworkVersion.authorityId, authorityId))
    .orderBy(desc(frameworkVersion.number), asc(frameworkVersion.id));
}

export function listFrameworks(tx: Tx, authorityId: AuthorityId): Promise<Framework[]> {
  return tx
    .select({ id: framework.id, name: framework.name, draftNotice: framework.draftNotice })
    .from(framework)
    .where(eq(framework.authorityId, authorityId))
    .orderBy(asc(framework.createdAt), asc(framework.id));
}
