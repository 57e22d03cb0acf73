import type { AuthorityId, Framework, FrameworkVersion, Id, SchoolYear } from '@varje-elev/domain';
import { and, asc, desc, eq, lte, ne, sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { framework, frameworkVersion } from '../schema/framework.ts';
import { versionAsJson } from './version-as-json.ts';

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

const selectVersions = sql.raw(
  `select ${versionAsJson} as version from framework_version v where v.authority_id = `,
);

/** Whole versions, however many, in one query. In the order of `ids`; unknown ones are left out. */
export async function loadFrameworkVersions(
  tx: Tx,
  authorityId: AuthorityId,
  ids: readonly Id[],
): Promise<FrameworkVersion[]> {
  const { rows } = await tx.execute<{ version: FrameworkVersion }>(
    sql`${selectVersions}${authorityId}::uuid and v.id = any(${sql.param([...ids])}::uuid[])`,
  );
  const byId = new Map(rows.map(({ version }) => [version.id, version]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The version in force in a school year: the latest that took effect then or before. Drafts are not in force. */
export async function currentFrameworkVersion(
  tx: Tx,
  authorityId: AuthorityId,
  year: SchoolYear,
): Promise<FrameworkVersion | null> {
  const current = await currentVersionHead(tx, authorityId, year);
  return current && loadFrameworkVersion(tx, authorityId, current.id);
}

/** As `currentFrameworkVersion`, for those who need not know what is in it. */
export async function currentVersionHead(
  tx: Tx,
  authorityId: AuthorityId,
  year: SchoolYear,
): Promise<FrameworkVersionHead | null> {
  const [current] = await tx
    .select(versionColumns)
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
  return current ?? null;
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
