import type { Frame } from './frame.ts';
import { cellsAround, changesAt, type LeafChanges } from './leaf-changes.ts';
import type { Posed } from './pose.ts';
import { unbounded } from './problem.ts';
import type { KnownBefore } from './secure.ts';
import type { Witness } from './world.ts';

/** An outcome whose count is protected by itself, and the one that it lies within. */
export interface Nested {
  readonly id: string;
  readonly within: string | null;
  /** Per finest cell. */
  readonly met: readonly number[];
  readonly posed: Posed;
  readonly witnesses: readonly Witness[];
}

/**
 * Makes every world of one outcome a world of all that lie within it or around it: who is counted in the inner one is counted in
 * the outer too, and a reader knows that. The other outcome stays as it is where it can; else it moves as little as it must, or
 * just as the first does, whichever hides less of it. Returns what earlier publications keep from being protected so.
 */
export function fitNested(frame: Frame, outcomes: readonly Nested[]): ReadonlyMap<string, KnownBefore[]> {
  const known = new Map<string, KnownBefore[]>();
  for (const outcome of outcomes) {
    const broken = new Set(outcome.witnesses.filter((witness) => !fit(frame, outcomes, outcome, witness)));
    if (broken.size > 0) known.set(outcome.id, narrowed(outcome, broken));
  }
  return known;
}

/** Through the tree of nested outcomes, from the one whose world it is. */
function fit(frame: Frame, outcomes: readonly Nested[], from: Nested, witness: Witness): boolean {
  const queue: [Nested, LeafChanges][] = [[from, changesAt(frame, witness)]];
  const seen = new Set([from.id]);
  for (const [outcome, changes] of queue) {
    for (const other of outcomes) {
      const isAround = outcome.within === other.id;
      if (seen.has(other.id) || !(isAround || other.within === outcome.id)) continue;
      seen.add(other.id);
      const forced = forcedBy(outcome, other, changes, isAround);
      if (forced.size === 0) continue;
      const chosen = cheapest(frame, other, [forced, changes]);
      if (chosen === null) return false;
      for (const [cell, change] of cellsAround(frame, chosen))
        if (isOutside(other, cell, change)) other.posed.problem.hidden[cell] = 1;
      queue.push([other, chosen]);
    }
  }
  return true;
}

/** The least that the other must move: up to hold the inner, or down to stay within the outer. */
function forcedBy({ met }: Nested, other: Nested, changes: LeafChanges, isAround: boolean): LeafChanges {
  const forced = new Map<number, number>();
  for (const [leaf, change] of changes) {
    const apart = (met[leaf] ?? 0) + change - (other.met[leaf] ?? 0);
    if (isAround ? apart > 0 : apart < 0) forced.set(leaf, apart);
  }
  return forced;
}

function cheapest(frame: Frame, { posed }: Nested, options: readonly LeafChanges[]): LeafChanges | null {
  let best: { readonly option: LeafChanges; readonly cost: number } | null = null;
  for (const option of options) {
    let cost = 0;
    for (const [cell, change] of cellsAround(frame, option)) cost += costOf(posed, cell, change);
    if (cost < unbounded && cost < (best?.cost ?? unbounded)) best = { option, cost };
  }
  return best?.option ?? null;
}

function costOf({ problem }: Posed, cell: number, change: number): number {
  const { hardLow, hardHigh, saidLow, saidHigh, hidden, cost } = problem;
  if (change < (hardLow[cell] ?? 0) || change > (hardHigh[cell] ?? 0)) return unbounded;
  const isSaid = change >= (saidLow[cell] ?? 0) && change <= (saidHigh[cell] ?? 0);
  return hidden[cell] === 1 || isSaid ? 0 : (cost[cell] ?? 0);
}

function isOutside({ posed: { problem } }: Nested, cell: number, change: number): boolean {
  return change < (problem.saidLow[cell] ?? 0) || change > (problem.saidHigh[cell] ?? 0);
}

/** Cells that the remaining worlds leave narrower than required. */
function narrowed({ posed, witnesses }: Nested, broken: ReadonlySet<Witness>): KnownBefore[] {
  const ends = new Map<number, [low: number, high: number]>();
  for (const witness of witnesses) {
    if (broken.has(witness)) continue;
    for (const [at, cell] of witness.cells.entries()) {
      const change = witness.changes[at] ?? 0;
      const [low, high] = ends.get(cell) ?? [0, 0];
      ends.set(cell, [Math.min(low, change), Math.max(high, change)]);
    }
  }
  return Array.from(posed.problem.required.entries()).flatMap(([cell, required]) => {
    const [low, high] = ends.get(cell) ?? [0, 0];
    return high - low < required ? [{ cell, width: high - low }] : [];
  });
}
