import type { AuthorityId, Cycle, Id, Participation } from '@varje-elev/domain';
import { and, eq, sql } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { cycle, cycleFocus, cycleGoalArea } from '../schema/cycle.ts';
import {
  action,
  analysis,
  cause,
  cycleEvidence,
  decision,
  followUp,
  goalTarget,
  hypothesis,
  participation,
  participationPerson,
  phaseMove,
} from '../schema/cycle-parts.ts';
import { type EntryPart, headOf, same } from './changes.ts';
import { toRow } from './entry-rows.ts';
import {
  type EntryRow,
  type EntryTable,
  insertEntries,
  type Place,
  removeEntry,
  updateEntry,
} from './entry-table.ts';
import { headToRow } from './head-row.ts';

export type Saved =
  | { readonly ok: true }
  /** Someone wrote the row since it was read. Nothing of this save may stand: roll the transaction back. */
  | {
      readonly ok: false;
      readonly stale: { readonly part: EntryPart | 'head' | 'analysis'; readonly id: Id };
    };

/** Stores a new cycle whole. */
export async function insertCycle(tx: Tx, authorityId: AuthorityId, created: Cycle): Promise<void> {
  const saved = await saveCycle(tx, authorityId, null, created);
  if (!saved.ok) throw new Error('A new cycle cannot be stale.');
}

/**
 * Writes what differs between two states of a cycle, and only that. Each row is written where it still has the revision
 * of `before`; the revision that a row gets is the one the domain gave it in `after`.
 */
export async function saveCycle(
  tx: Tx,
  authorityId: AuthorityId,
  before: Cycle | null,
  after: Cycle,
): Promise<Saved> {
  const place = { authorityId, cycleId: after.id };
  if (!(await saveHead(tx, authorityId, before, after))) {
    return { ok: false, stale: { part: 'head', id: after.id } };
  }
  const lists = entryLists(before, after);
  for (const { table, added } of lists) {
    await insertEntries(
      tx,
      table,
      added.map((row) => ({ ...place, ...row })),
    );
  }
  for (const { part, table, changed } of lists) {
    for (const { row, seen } of changed) {
      if (!(await updateEntry(tx, table, place, row, seen)))
        return { ok: false, stale: { part, id: row.id } };
    }
  }
  for (const { part, table, removed } of lists.toReversed()) {
    for (const { id, revision } of removed) {
      if (!(await removeEntry(tx, table, place, id, revision))) return { ok: false, stale: { part, id } };
    }
  }
  await saveParticipants(tx, place, before?.participation ?? [], after.participation);
  if (!(await saveAnalysis(tx, place, before, after))) {
    return { ok: false, stale: { part: 'analysis', id: after.id } };
  }
  await appendMoves(tx, place, before, after);
  return { ok: true };
}

async function saveHead(
  tx: Tx,
  authorityId: AuthorityId,
  before: Cycle | null,
  after: Cycle,
): Promise<boolean> {
  if (before && same(headOf(before), headOf(after))) return true;
  if (!before) {
    await tx.insert(cycle).values({ authorityId, ...headToRow(after) });
  } else {
    const written = await tx
      .update(cycle)
      .set({ ...headToRow(after), updatedAt: sql`now()` })
      .where(
        and(eq(cycle.authorityId, authorityId), eq(cycle.id, after.id), eq(cycle.revision, before.revision)),
      )
      .returning({ id: cycle.id });
    if (written.length === 0) return false;
  }
  const place = { authorityId, cycleId: after.id };
  if (!same(before?.hurIds ?? [], after.hurIds)) {
    const { frameworkVersionId } = after;
    await tx
      .delete(cycleFocus)
      .where(and(eq(cycleFocus.authorityId, authorityId), eq(cycleFocus.cycleId, after.id)));
    const rows = after.hurIds.map((hurId, position) => ({ ...place, hurId, frameworkVersionId, position }));
    if (rows.length > 0) await tx.insert(cycleFocus).values(rows);
  }
  if (!same(before?.goalAreas ?? [], after.goalAreas)) {
    await tx
      .delete(cycleGoalArea)
      .where(and(eq(cycleGoalArea.authorityId, authorityId), eq(cycleGoalArea.cycleId, after.id)));
    const rows = after.goalAreas.map((goalArea, position) => ({ ...place, goalArea, position }));
    if (rows.length > 0) await tx.insert(cycleGoalArea).values(rows);
  }
  return true;
}

interface EntryList {
  readonly part: EntryPart;
  readonly table: EntryTable;
  readonly added: readonly EntryRow[];
  readonly changed: readonly { readonly row: EntryRow; readonly seen: number }[];
  readonly removed: readonly EntryRow[];
}

/** In the order that references need: what is pointed at comes before what points. */
function entryLists(before: Cycle | null, after: Cycle): EntryList[] {
  return [
    list('evidence', cycleEvidence, toRow.evidence, before?.evidence, after.evidence),
    list('causes', cause, toRow.cause, before?.causes, after.causes),
    list('targets', goalTarget, toRow.target, before?.targets, after.targets),
    list('hypotheses', hypothesis, toRow.hypothesis, before?.hypotheses, after.hypotheses),
    list('actions', action, toRow.action, before?.actions, after.actions),
    list('followUps', followUp, toRow.followUp, before?.followUps, after.followUps),
    list('decisions', decision, toRow.decision, before?.decisions, after.decisions),
    list('participation', participation, toRow.participation, before?.participation, after.participation),
  ];
}

function list<Entry extends { id: Id; revision: number }>(
  part: EntryPart,
  table: EntryTable,
  row: (entry: Entry) => EntryRow,
  before: readonly Entry[] = [],
  after: readonly Entry[],
): EntryList {
  const was = new Map(before.map((entry) => [entry.id, entry]));
  const is = new Set(after.map(({ id }) => id));
  return {
    part,
    table,
    added: after.filter(({ id }) => !was.has(id)).map(row),
    changed: after.flatMap((entry) => {
      const old = was.get(entry.id);
      return old && !same(old, entry) ? [{ row: row(entry), seen: old.revision }] : [];
    }),
    removed: before.filter(({ id }) => !is.has(id)).map(row),
  };
}

async function saveParticipants(
  tx: Tx,
  place: Place,
  before: readonly Participation[],
  after: readonly Participation[],
): Promise<void> {
  const was = new Map(before.map((entry) => [entry.id, entry.personIds]));
  for (const { id, personIds } of after) {
    const old = was.get(id) ?? [];
    if (same(old, personIds)) continue;
    if (old.length > 0) {
      await tx
        .delete(participationPerson)
        .where(
          and(
            eq(participationPerson.authorityId, place.authorityId),
            eq(participationPerson.cycleId, place.cycleId),
            eq(participationPerson.participationId, id),
          ),
        );
    }
    const rows = personIds.map((personId, position) => ({
      ...place,
      participationId: id,
      personId,
      position,
    }));
    if (rows.length > 0) await tx.insert(participationPerson).values(rows);
  }
}

async function saveAnalysis(tx: Tx, place: Place, before: Cycle | null, after: Cycle): Promise<boolean> {
  const was = before?.analysis ?? null;
  const is = after.analysis;
  if (same(was, is)) return true;
  const stored = and(eq(analysis.authorityId, place.authorityId), eq(analysis.cycleId, place.cycleId));
  if (was === null && is !== null) {
    const made = await tx
      .insert(analysis)
      .values({ ...place, ...is })
      .onConflictDoNothing()
      .returning({ id: analysis.cycleId });
    return made.length === 1;
  }
  const seen = and(stored, eq(analysis.revision, was?.revision ?? 0));
  const written = is
    ? await tx
        .update(analysis)
        .set({ ...is, updatedAt: sql`now()` })
        .where(seen)
        .returning({ id: analysis.cycleId })
    : await tx.delete(analysis).where(seen).returning({ id: analysis.cycleId });
  return written.length === 1;
}

async function appendMoves(tx: Tx, place: Place, before: Cycle | null, after: Cycle): Promise<void> {
  const known = before?.moves.length ?? 0;
  const rows = after.moves
    .slice(known)
    .map((move, index) => ({ ...place, ...move, position: known + index }));
  if (rows.length > 0) await tx.insert(phaseMove).values(rows);
}
