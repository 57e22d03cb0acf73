import type { AuthorityId, Placement, Unit } from '@varje-elev/domain';
import { and, eq, sql } from 'drizzle-orm';
import { among } from '../among.ts';
import { inBatches } from '../batches.ts';
import type { Tx } from '../open.ts';
import { unit, unitPlacement } from '../schema/organisation.ts';
import { below } from '../subtree.ts';

export interface WrittenUnits {
  readonly units: readonly Unit[];
  /** All placements of those units, closed ones too. */
  readonly placements: readonly Placement[];
}

/**
 * Stores what a command of the domain wrote (`OrganisationChange`), or a whole new tree. Units are given with the one
 * above before the one below, unless it is stored already. A unit that got another parent takes its subtree's paths along.
 */
export async function saveOrganisation(
  tx: Tx,
  authorityId: AuthorityId,
  written: WrittenUnits,
): Promise<void> {
  const paths = await storedPaths(tx, authorityId, written.units);
  const created: (typeof unit.$inferInsert)[] = [];
  const changed: { one: Unit; path: string }[] = [];
  for (const one of written.units) {
    const above = one.parentId === null ? '' : paths.get(one.parentId);
    if (above === undefined)
      throw new Error(`The unit above ${one.id} is neither stored nor given before it.`);
    const path = `${above}${one.id}/`;
    if (paths.has(one.id)) changed.push({ one, path });
    else created.push({ authorityId, ...one, path });
    if (!paths.has(one.id)) paths.set(one.id, path);
  }
  await inBatches(created, async (batch) => {
    await tx.insert(unit).values([...batch]);
  });
  for (const { one, path } of changed) {
    await moveSubtree(tx, authorityId, paths.get(one.id) ?? path, path);
    await tx
      .update(unit)
      .set({ ...one, path, revision: sql`${unit.revision} + 1`, updatedAt: sql`now()` })
      .where(and(eq(unit.authorityId, authorityId), eq(unit.id, one.id)));
  }
  const ids = written.units.map(({ id }) => id);
  await tx
    .delete(unitPlacement)
    .where(and(eq(unitPlacement.authorityId, authorityId), among(unitPlacement.unitId, ids)));
  await inBatches(written.placements, async (batch) => {
    await tx.insert(unitPlacement).values(batch.map((placement) => ({ authorityId, ...placement })));
  });
}

async function moveSubtree(tx: Tx, authorityId: AuthorityId, from: string, to: string): Promise<void> {
  if (from === to) return;
  await tx
    .update(unit)
    .set({ path: sql`${to} || substr(${unit.path}, ${from.length + 1}::integer)`, updatedAt: sql`now()` })
    .where(and(eq(unit.authorityId, authorityId), below(unit.path, from)));
}

async function storedPaths(
  tx: Tx,
  authorityId: AuthorityId,
  units: readonly Unit[],
): Promise<Map<string, string>> {
  const ids = units.flatMap(({ id, parentId }) => (parentId === null ? [id] : [id, parentId]));
  const rows = await tx
    .select({ id: unit.id, path: unit.path })
    .from(unit)
    .where(and(eq(unit.authorityId, authorityId), among(unit.id, ids)));
  return new Map(rows.map(({ id, path }) => [id, path]));
}
