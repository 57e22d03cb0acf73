import type { AuthorityId, Id } from '@varje-elev/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core';
import { inBatches } from '../batches.ts';
import type { Tx } from '../open.ts';

export interface EntryRow {
  readonly id: Id;
  readonly revision: number;
}

export type EntryTable = PgTable & {
  readonly authorityId: AnyPgColumn;
  readonly cycleId: AnyPgColumn;
  readonly id: AnyPgColumn;
  readonly revision: AnyPgColumn;
};

export interface Place {
  readonly authorityId: AuthorityId;
  readonly cycleId: Id;
}

/**
 * drizzle's types cannot say "any table of entries"; `toRow` of each part has already been checked against its own
 * table, so this is the one place where a row loses its table's type.
 */
const untyped = (row: object) => row as never;

export function insertEntries(tx: Tx, table: EntryTable, rows: readonly (EntryRow & Place)[]): Promise<void> {
  return inBatches(rows, async (batch) => {
    await tx.insert(table).values(batch.map(untyped));
  });
}

/** False: the entry has been written or removed since `seen`. */
export async function updateEntry(
  tx: Tx,
  table: EntryTable,
  place: Place,
  row: EntryRow,
  seen: number,
): Promise<boolean> {
  const written = await tx
    .update(table)
    .set(untyped({ ...row, updatedAt: sql`now()` }))
    .where(asSeen(table, place, row.id, seen))
    .returning({ id: table.id });
  return written.length === 1;
}

/** False: the entry has been written or removed since `seen`. */
export async function removeEntry(
  tx: Tx,
  table: EntryTable,
  place: Place,
  id: Id,
  seen: number,
): Promise<boolean> {
  const removed = await tx
    .delete(table)
    .where(asSeen(table, place, id, seen))
    .returning({ id: table.id });
  return removed.length === 1;
}

function asSeen(table: EntryTable, place: Place, id: Id, seen: number) {
  return and(
    eq(table.authorityId, place.authorityId),
    eq(table.cycleId, place.cycleId),
    eq(table.id, id),
    eq(table.revision, seen),
  );
}
