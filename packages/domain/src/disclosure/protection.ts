import { repairFinder } from './find-repair.ts';
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
  /** Where no hypercube fits. */
  readonly repair: FindStep;
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
    repair: repairFinder(problem),
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

/** Takes back the worlds kept since there were so many. */
export function forget({ witnesses, touching }: Protection, count: number): void {
  for (const witness of witnesses.splice(count)) for (const cell of witness.cells) touching.get(cell)?.pop();
}

/** The worlds in which the cell's count is highest and lowest; null where no world is higher, or lower, than the truth. */
export function extremes(
  protection: Protection,
  cell: number,
): { readonly highest: Touch | null; readonly lowest: Touch | null } {
  let [highest, lowest]: [Touch | null, Touch | null] = [null, null];
  for (const touch of protection.touching.get(cell) ?? []) {
    if (touch.witness.dropped) continue;
    if (touch.change > (highest?.change ?? 0)) highest = touch;
    if (touch.change < (lowest?.change ?? 0)) lowest = touch;
  }
  return { highest, lowest };
}

/** Whether the kept worlds, the true one among them, leave a cell as wide as is required; `without` is not counted. */
export function isWide(protection: Protection, cell: number, without: Witness | null = null): boolean {
  const required = protection.problem.required[cell] ?? 0;
  if (required === 0) return true;
  let [highest, lowest] = [0, 0];
  for (const { witness, change } of protection.touching.get(cell) ?? []) {
    if (witness.dropped || witness === without) continue;
    if (change > highest) highest = change;
    else if (change < lowest) lowest = change;
    if (highest - lowest >= required) return true;
  }
  return false;
}

export function isTouched(protection: Protection, cell: number): boolean {
  return (protection.touching.get(cell) ?? []).some((touch) => !touch.witness.dropped);
}
