import { cycleChanges, loadCycleForChange, saveCycle } from '@varje-elev/db';
import { type Cycle, type CycleCommand, changeCycle, type DomainError, type Id } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, fault, found, must } from '../fault.ts';
import type { Change, Done } from '../procedure.ts';
import type { Room } from '../room.ts';
import { contextOf } from './context-of.ts';
import { reconcile } from './reconcile.ts';

/** What a page needs to go on writing: the revisions it now stands on. */
export const CommandAnswer = z.object({
  cycleId: z.uuid(),
  /** Of the head. */
  revision: z.int(),
  phase: z.string(),
  /** The rows that were written, with their revisions; null for a removed one. */
  written: z.array(z.object({ type: z.string(), id: z.uuid(), revision: z.int().nullable() })),
  /** Somebody else's text stands beside the writer's: the page should be read again. */
  merged: z.boolean(),
});
export type CommandAnswer = z.infer<typeof CommandAnswer>;

/**
 * One command on a stored cycle: locked, so that two writers take turns; reconciled with what was written since the
 * writer looked; changed by the domain's rules; and only the rows that differ are saved.
 */
export async function changeStored(
  room: Room,
  cycleId: Id,
  command: CycleCommand,
  procedure: string,
): Promise<Done<CommandAnswer>> {
  const { tx, authorityId } = room;
  const before = found(await loadCycleForChange(tx, authorityId, cycleId));
  const { command: current, merged } = await reconcile(room, before, command);
  if (current === null) return { answer: answerOf(before, [], true), changes: [] };

  const changed = changeCycle(before, current, await contextOf(room, before, current));
  if (!changed.ok && changed.error.code === 'staleRevision') throw staleEntry(before, changed.error);
  const after = must(changed);

  const saved = await saveCycle(tx, authorityId, before, after);
  if (!saved.ok) throw fault('conflict', 'busy');
  const changes = cycleChanges(before, after).map((change) => ({ action: procedure, ...change }));
  return { answer: answerOf(after, changes, merged), changes };
}

/** The stored entry travels back, so that both versions can be shown beside each other. */
function staleEntry(cycle: Cycle, { path = [] }: DomainError) {
  const [part, id] = path;
  if (part === 'analysis') return conflict(cycle.analysis, []);
  const list = Object.entries(cycle).find(([name]) => name === part)?.[1];
  const entries: readonly unknown[] = Array.isArray(list) ? list : [...cycle.evidence, ...cycle.targets];
  const stored = entries.find((entry) => isEntry(entry) && entry.id === id);
  return conflict(stored ?? null, []);
}

function isEntry(value: unknown): value is { id: Id } {
  return typeof value === 'object' && value !== null && 'id' in value;
}

function answerOf(cycle: Cycle, changes: readonly Change[], merged: boolean): CommandAnswer {
  const written = changes.flatMap(({ subject: { type, id }, after }) =>
    id === null ? [] : [{ type, id, revision: revisionOf(after) }],
  );
  return { cycleId: cycle.id, revision: cycle.revision, phase: cycle.phase, written, merged };
}

const Revised = z.object({ revision: z.int() });

function revisionOf(row: unknown): number | null {
  const revised = Revised.safeParse(row);
  return revised.success ? revised.data.revision : null;
}
