import type { AuthorityId, Id, Placement, Unit } from '@varje-elev/domain';
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

interface Place {
  readonly path: string;
  readonly schoolId: Id | null;
}

const aboveTheRoot: Place = { path: '', schoolId: null };

/**
 * Stores what a command of the domain wrote (`OrganisationChange`), or a whole new tree. Units are given with the one
 * above before the one below, unless it is stored already. A unit that got another parent takes its subtree's paths along.
 */
export async function saveOrganisation(
  tx: Tx,
  authorityId: AuthorityId,
  written: WrittenUnits,
): Promise<void> {
  const places = await storedPlaces(tx, authorityId, written.units);
  const created: (typeof unit.$inferInsert)[] = [];
  const changed: { one: Unit; from: Place; to: Place }[] = [];
  for (const one of written.units) {
    const above = one.parentId === null ? aboveTheRoot : places.get(one.parentId);
    if (above === undefined) {
      throw new Error(`The unit above ${one.id} is neither stored nor given before it.`);
    }
    const to = { path: `${above.path}${one.id}/`, schoolId: one.type === 'school' ? one.id : above.schoolId };
    const from = places.get(one.id);
    if (from) changed.push({ one, from, to });
    else created.push({ authorityId, ...one, ...to });
    moveKnown(places, from?.path ?? to.path, to);
    places.set(one.id, to);
  }
  await inBatches(created, async (batch) => {
    await tx.insert(unit).values([...batch]);
  });
  for (const { one, from, to } of changed) {
    if (from.path !== to.path) await moveSubtree(tx, authorityId, from, to);
    await tx
      .update(unit)
      .set({ ...one, ...to, revision: sql`${unit.revision} + 1`, updatedAt: sql`now()` })
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

/** What lies below a moved unit moves with it, also among the units still to be written. */
function moveKnown(places: Map<Id, Place>, from: string, to: Place): void {
  for (const [id, place] of places) {
    if (!place.path.startsWith(from)) continue;
    places.set(id, { ...place, path: `${to.path}${place.path.slice(from.length)}` });
  }
}

/** Paths begin anew; the school changes for those who belonged to the school that was left, not for schools themselves. */
async function moveSubtree(tx: Tx, authorityId: AuthorityId, from: Place, to: Place): Promise<void> {
  await tx
    .update(unit)
    .set({
      path: sql`${to.path} || substr(${unit.path}, ${from.path.length + 1}::integer)`,
      schoolId: sql`case when ${unit.schoolId} is not distinct from ${from.schoolId}::uuid and ${unit.type} <> 'school'
        then ${to.schoolId}::uuid else ${unit.schoolId} end`,
      updatedAt: sql`now()`,
    })
    .where(and(eq(unit.authorityId, authorityId), below(unit.path, from.path)));
}

async function storedPlaces(
  tx: Tx,
  authorityId: AuthorityId,
  units: readonly Unit[],
): Promise<Map<Id, Place>> {
  const ids = units.flatMap(({ id, parentId }) => (parentId === null ? [id] : [id, parentId]));
  const rows = await tx
    .select({ id: unit.id, path: unit.path, schoolId: unit.schoolId })
    .from(unit)
    .where(and(eq(unit.authorityId, authorityId), among(unit.id, ids)));
  return new Map(rows.map(({ id, ...place }) => [id, place]));
}
