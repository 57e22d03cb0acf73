import type { AuthorityId, Id, SchoolYear, Understanding } from '@varje-elev/domain';
import { and, asc, desc, eq, sql } from 'drizzle-orm';
import { among } from '../among.ts';
import { inBatches } from '../batches.ts';
import type { Tx } from '../open.ts';
import { understanding } from '../schema/framework.ts';
import { unit } from '../schema/organisation.ts';

const columns = {
  id: understanding.id,
  unitId: understanding.unitId,
  hurId: understanding.hurId,
  year: understanding.year,
  meaning: understanding.meaning,
  today: understanding.today,
  willDo: understanding.willDo,
  revision: understanding.revision,
};

export type PlacedUnderstanding = Understanding & { readonly unitName: string; readonly unitPath: string };

export interface UnderstandingFilter {
  readonly unitIds?: readonly Id[];
  readonly hurIds?: readonly Id[];
  readonly year?: SchoolYear;
}

/** Units' own words, latest year first. What may be seen of them is the caller's matter. */
export function listUnderstandings(
  tx: Tx,
  authorityId: AuthorityId,
  filter: UnderstandingFilter,
): Promise<PlacedUnderstanding[]> {
  return tx
    .select({ ...columns, unitName: unit.name, unitPath: unit.path })
    .from(understanding)
    .innerJoin(unit, and(eq(unit.authorityId, understanding.authorityId), eq(unit.id, understanding.unitId)))
    .where(
      and(
        eq(understanding.authorityId, authorityId),
        filter.unitIds && among(understanding.unitId, filter.unitIds),
        filter.hurIds && among(understanding.hurId, filter.hurIds),
        filter.year === undefined ? undefined : eq(understanding.year, filter.year),
      ),
    )
    .orderBy(desc(understanding.year), asc(unit.path), asc(understanding.id));
}

export async function loadUnderstanding(
  tx: Tx,
  authorityId: AuthorityId,
  at: { readonly unitId: Id; readonly hurId: Id; readonly year: SchoolYear },
): Promise<Understanding | null> {
  const [found] = await tx
    .select(columns)
    .from(understanding)
    .where(
      and(
        eq(understanding.authorityId, authorityId),
        eq(understanding.unitId, at.unitId),
        eq(understanding.hurId, at.hurId),
        eq(understanding.year, at.year),
      ),
    );
  return found ?? null;
}

export function insertUnderstandings(
  tx: Tx,
  authorityId: AuthorityId,
  created: readonly Understanding[],
): Promise<void> {
  return inBatches(created, async (batch) => {
    await tx.insert(understanding).values(batch.map((one) => ({ authorityId, ...one })));
  });
}

/** Writes one where it still has revision `seen`; null makes it. False: someone else has written or made it. */
export async function saveUnderstanding(
  tx: Tx,
  authorityId: AuthorityId,
  written: Understanding,
  seen: number | null,
): Promise<boolean> {
  if (seen === null) {
    const made = await tx
      .insert(understanding)
      .values({ authorityId, ...written })
      .onConflictDoNothing()
      .returning({ id: understanding.id });
    return made.length === 1;
  }
  const changed = await tx
    .update(understanding)
    .set({ ...written, updatedAt: sql`now()` })
    .where(
      and(
        eq(understanding.authorityId, authorityId),
        eq(understanding.id, written.id),
        eq(understanding.revision, seen),
      ),
    )
    .returning({ id: understanding.id });
  return changed.length === 1;
}
