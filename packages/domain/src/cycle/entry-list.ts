import { type DomainError, fail, type Id, ok, type Result } from '../kernel/index.ts';
import type { EntryPart } from './commands.ts';

/** More than this in one list is no longer a plan that a team can follow. */
export const mostEntries = 200;

/** What the list itself knows of an entry. */
export interface Entry {
  readonly id: Id;
  readonly position: number;
  readonly revision: number;
}

/** A broken rule, or null. Rules are listed in the order in which a person would want to hear of them. */
export type Broken = { readonly ok: false; readonly error: DomainError } | null;

/** The first broken rule of several. */
export function firstBroken(...rules: readonly Broken[]): Broken {
  return rules.find((rule) => rule !== null) ?? null;
}

/** The entry that a writer means, or null for a new one; refuses what somebody else has changed or removed meanwhile. */
export function entryMeant<Stored extends Entry>(
  list: readonly Stored[],
  part: EntryPart,
  seen: { readonly id: Id; readonly revision: number | null },
): Result<Stored | null> {
  const stored = list.find((entry) => entry.id === seen.id);
  const path = [part, seen.id];
  if (seen.revision === null) {
    if (stored) return fail('entryAlreadyExists', { path });
    return list.length < mostEntries
      ? ok(null)
      : fail('tooManyEntries', { path, params: { most: mostEntries } });
  }
  if (!stored) return fail('entryIsGone', { path });
  if (stored.revision !== seen.revision) return fail('staleRevision', { path });
  return ok(stored);
}

/** Place and revision of an entry after a write: a new one goes last, a known one stays where it is. */
export function nextEntry(
  list: readonly Entry[],
  stored: Entry | null,
): { position: number; revision: number } {
  if (stored) return { position: stored.position, revision: stored.revision + 1 };
  return { position: Math.max(-1, ...list.map((entry) => entry.position)) + 1, revision: 1 };
}

/** The list with the entry in its place. */
export function withEntry<Stored extends Entry>(list: readonly Stored[], entry: Stored): Stored[] {
  return list.some((other) => other.id === entry.id)
    ? list.map((other) => (other.id === entry.id ? entry : other))
    : [...list, entry];
}
