import { type FindStep, stepFinder } from './find-step.ts';
import type { Problem } from './problem.ts';
import { emptyWorld, type Witness, type World } from './world.ts';

interface Touch {
  readonly witness: Witness;
  readonly change: number;
}

/** The worlds kept so far, and how far they let every cell move. */
export interface Protection {
  readonly problem: Problem;
  readonly find: FindStep;
  readonly witnesses: Witness[];
  readonly touching: Map<number, Touch[]>;
  /** Scratch worlds, empty between uses. */
  readonly higher: World;
  readonly lower: World;
}

export function openProtection(problem: Problem): Protection {
  const { cellCount } = problem.frame;
  return {
    problem,
    find: stepFinder(problem),
    witnesses: [],
    touching: new Map(),
    higher: emptyWorld(cellCount),
    lower: emptyWorld(cellCount),
  };
}

export function keep(protection: Protection, witness: Witness): void {
  protection.witnesses.push(witness);
  for (const [at, cell] of witness.cells.entries()) {
    const touches = protection.touching.get(cell);
    const touch = { witness, change: witness.changes[at] ?? 0 };
    if (touches === undefined) protection.touching.set(cell, [touch]);
    else touches.push(touch);
  }
}

/** The worlds in which the cell's count is highest and lowest; null where no world is higher, or lower, than the truth. */
export function extremes(
  protection: Protection,
  cell: number,
  without: Witness | null = null,
): { readonly highest: Touch | null; readonly lowest: Touch | null } {
  let [highest, lowest]: [Touch | null, Touch | null] = [null, null];
  for (const touch of protection.touching.get(cell) ?? []) {
    if (touch.witness.dropped || touch.witness === without) continue;
    if (touch.change > (highest?.change ?? 0)) highest = touch;
    if (touch.change < (lowest?.change ?? 0)) lowest = touch;
  }
  return { highest, lowest };
}

/** Highest less lowest value of a cell in the kept worlds, the true one among them. */
export function widthOf(protection: Protection, cell: number, without: Witness | null = null): number {
  const { highest, lowest } = extremes(protection, cell, without);
  return (highest?.change ?? 0) - (lowest?.change ?? 0);
}

export function isTouched(protection: Protection, cell: number): boolean {
  return (protection.touching.get(cell) ?? []).some((touch) => !touch.witness.dropped);
}
