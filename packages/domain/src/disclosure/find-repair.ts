import type { FindStep, Step, StepQuestion } from './find-step.ts';
import { groupAt } from './frame.ts';
import { leavesIn } from './leaves-in.ts';
import { withLeftOver } from './left-over.ts';
import type { Problem } from './problem.ts';
import { aroundLeaves, type Leaf } from './repair-leaf.ts';
import { allowed, move } from './world.ts';

/** Leaves tried in one search, and how many a move may have: enough for every small table, an end for large ones. */
const mostTries = 3000;
const longest = 14;

/**
 * A move that need not be a product: one finest cell is moved, and as long as a cell that may not change has changed, another
 * finest cell in it is moved the other way. Depth first, fewest new faults first, and nothing that was tried in another order.
 * Finds what hypercubes cannot, round empty cells and what earlier publications have fixed. With no budget shown cells may not
 * change either; with one they are hidden.
 */
export function repairFinder(problem: Problem): FindStep {
  const { frame, hidden, hardLow, hardHigh, saidHigh, cost } = problem;
  const order = frame.dimensions;
  const completed = withLeftOver(problem);
  const { leafOf, leavesOf, signIn } = aroundLeaves(frame);

  return function findRepair(question: StepQuestion): Step | null {
    const { world, cell, direction, budget } = question;
    const groups = order.map((dimension) => groupAt(dimension, cell));
    const before = new Map<number, number>();
    const faults = new Set<number>();
    const seen = new Map<number, number>();
    let [tries, state] = [0, 0];

    const isWithin = ({ codes }: Leaf) =>
      codes.every((code, depth) => order[depth]?.codesOf[groups[depth] ?? 0]?.includes(code) ?? false);

    function isWrong(at: number): boolean {
      const now = world.change[at] ?? 0;
      if (budget > 0) return now < (hardLow[at] ?? 0) || now > (hardHigh[at] ?? 0);
      const [low, high] = allowed(problem, at);
      return now < low || now > high;
    }

    function push({ cells, signs, key }: Leaf, by: number): void {
      state += by * key;
      for (const [index, at] of cells.entries()) {
        if (!before.has(at)) before.set(at, world.change[at] ?? 0);
        move(world, at, by * (signs[index] ?? 1));
        if (isWrong(at)) faults.add(at);
        else faults.delete(at);
      }
    }

    /** Finest cells in a cell that could move it by `need`, those that leave the fewest faults first. */
    function cures(fault: number, need: number): Cure[] {
      const rated = leavesOf(fault).flatMap((leaf) => {
        const by = need * signIn(fault, leaf);
        const now = (world.change[leaf.cell] ?? 0) + by;
        if (now < (hardLow[leaf.cell] ?? 0) || now > (hardHigh[leaf.cell] ?? 0)) return [];
        if (by * direction < 0 && isWithin(leaf)) return [];
        push(leaf, by);
        const left = faults.size;
        push(leaf, -by);
        tries += 1;
        return [{ leaf, by, left }];
      });
      return rated.toSorted((one, other) => one.left - other.left);
    }

    function cure(depth: number): boolean {
      const fault = faults.values().next().value;
      if (fault === undefined) return true;
      if (depth >= longest || tries > mostTries || (seen.get(state) ?? longest) <= depth) return false;
      seen.set(state, depth);
      const now = world.change[fault] ?? 0;
      const need = now > (saidHigh[fault] ?? 0) || now > (hardHigh[fault] ?? 0) ? -1 : 1;
      for (const { leaf, by } of cures(fault, need)) {
        push(leaf, by);
        if (cure(depth + 1)) return true;
        push(leaf, -by);
      }
      return false;
    }

    function taken(): Step {
      const moved = [...before].filter(([at, was]) => world.change[at] !== was);
      const cells = Int32Array.from(moved, ([at]) => at);
      const signs = Int8Array.from(moved, ([at, was]) => ((world.change[at] ?? 0) - was) * direction);
      const lost = moved.filter(([at]) => hidden[at] === 0 && isChanged(at));
      const lostCost = lost.reduce((sum, [at]) => sum + (cost[at] ?? 0), 0);
      return { cost: lostCost, size: 1, ...completed({ cells, signs }) };
    }

    const isChanged = (at: number) => {
      const [low, high] = allowed(problem, at);
      const now = world.change[at] ?? 0;
      return now < low || now > high;
    };

    for (const codes of leavesIn(problem, { world, direction, want: 1, order, groups })) {
      push(leafOf(Array.from(codes)), direction);
      const step = cure(1) ? taken() : null;
      for (const [at, was] of before) move(world, at, was - (world.change[at] ?? 0));
      before.clear();
      faults.clear();
      state = 0;
      if (step !== null) return step;
      if (tries > mostTries) return null;
    }
    return null;
  };
}

interface Cure {
  readonly leaf: Leaf;
  readonly by: number;
  readonly left: number;
}
