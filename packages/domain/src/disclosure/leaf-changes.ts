import type { Frame } from './frame.ts';
import type { Witness } from './world.ts';

/** How far finest cells are from the truth in a world, by their number; those that are not named are as they are. */
export type LeafChanges = ReadonlyMap<number, number>;

/** The finest cells of a world. */
export function changesAt({ dimensions }: Frame, { cells, changes }: Witness): LeafChanges {
  const found = new Map<number, number>();
  for (const [at, cell] of cells.entries()) {
    let leaf: number | null = 0;
    for (const { cellStride, leafStride, codeCount, codesOf } of dimensions) {
      const group = Math.floor(cell / cellStride) % codesOf.length;
      leaf = leaf === null || group >= codeCount ? null : leaf + group * leafStride;
    }
    if (leaf !== null) found.set(leaf, changes[at] ?? 0);
  }
  return found;
}

/** What they add up to in every cell that holds one of them. */
export function cellsAround({ dimensions }: Frame, leaves: LeafChanges): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const [leaf, change] of leaves) {
    let cells = [0];
    for (const { leafStride, codeCount, groupsOf, cellStride } of dimensions) {
      const groups = groupsOf[Math.floor(leaf / leafStride) % codeCount] ?? new Int32Array();
      cells = cells.flatMap((cell) => Array.from(groups, (group) => cell + group * cellStride));
    }
    for (const cell of cells) sums.set(cell, (sums.get(cell) ?? 0) + change);
  }
  return sums;
}
