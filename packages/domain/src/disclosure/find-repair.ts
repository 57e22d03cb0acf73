import type { Step, StepQuestion } from './find-step.ts';
import { groupAt } from './frame.ts';
import { leavesIn } from './leaves-in.ts';
import type { Problem } from './problem.ts';
import { allowed, move } from './world.ts';

/** Leaves tried in one search, and how many a move may have: enough for every small table, an end for large ones. */
const mostTries = 3000;
const longest = 14;

/**
 * A move that need not be a product: one finest cell is moved, and as long as a cell that may not change has changed, another
 * finest cell in it is moved the other way. Depth first, fewest new faults first. Finds what hypercubes cannot, round empty cells
 * and what earlier publications have fixed. With no budget shown cells may not change either; with one they are hidden.
 */
export function findRepair(problem: Problem, question: StepQuestion): Step | null {
  const { frame, hidden, hardLow, hardHigh, cost } = problem;
  const { world, cell, direction, budget } = question;
  const order = frame.dimensions;
  const groups = order.map((dimension) => groupAt(dimension, cell));
  const before = new Map<number, number>();
  const faults = new Set<number>();
  let tries = 0;

  function isWrong(at: number): boolean {
    const now = world.change[at] ?? 0;
    if (budget > 0) return now < (hardLow[at] ?? 0) || now > (hardHigh[at] ?? 0);
    const [low, high] = allowed(problem, at);
    return now < low || now > high;
  }

  function push(codes: readonly number[], by: number): void {
    for (const at of cellsAround(codes)) {
      if (!before.has(at)) before.set(at, world.change[at] ?? 0);
      move(world, at, by);
      if (isWrong(at)) faults.add(at);
      else faults.delete(at);
    }
  }

  function cellsAround(codes: readonly number[]): number[] {
    return order.reduce<number[]>(
      (cells, { groupsOf, cellStride }, depth) =>
        cells.flatMap((at) =>
          Array.from(groupsOf[codes[depth] ?? 0] ?? [], (group) => at + group * cellStride),
        ),
      [0],
    );
  }

  /** Codes of the finest cells in a cell that could take `by`, those that leave the fewest faults first. */
  function cures(fault: number, by: number): number[][] {
    const lists = order.map((dimension) => dimension.codesOf[groupAt(dimension, fault)] ?? new Int32Array());
    const all = lists.reduce<number[][]>(
      (found, list) => found.flatMap((codes) => Array.from(list, (code) => [...codes, code])),
      [[]],
    );
    const rated = all.flatMap((codes) => {
      if (by * direction < 0 && isWithin(codes)) return [];
      const leaf = codes.reduce((sum, code, depth) => sum + code * (order[depth]?.cellStride ?? 0), 0);
      const now = (world.change[leaf] ?? 0) + by;
      if (now < (hardLow[leaf] ?? 0) || now > (hardHigh[leaf] ?? 0)) return [];
      push(codes, by);
      const left = faults.size;
      push(codes, -by);
      tries += 1;
      return [{ codes, left }];
    });
    return rated.toSorted((one, other) => one.left - other.left).map((one) => one.codes);
  }

  const isWithin = (codes: readonly number[]) =>
    codes.every((code, depth) => order[depth]?.codesOf[groups[depth] ?? 0]?.includes(code) ?? false);

  function cure(depth: number): boolean {
    const fault = faults.values().next().value;
    if (fault === undefined) return true;
    if (depth >= longest || tries > mostTries) return false;
    const now = world.change[fault] ?? 0;
    const by = now > (problem.saidHigh[fault] ?? 0) || now > (hardHigh[fault] ?? 0) ? -1 : 1;
    for (const codes of cures(fault, by)) {
      push(codes, by);
      if (cure(depth + 1)) return true;
      push(codes, -by);
    }
    return false;
  }

  function taken(): Step {
    const moved = [...before].filter(([at, was]) => world.change[at] !== was);
    const cells = Int32Array.from(moved, ([at]) => at);
    const signs = Int8Array.from(moved, ([at, was]) => ((world.change[at] ?? 0) - was) * direction);
    const lost = moved.filter(([at]) => hidden[at] === 0 && isChanged(at));
    return { cost: lost.reduce((sum, [at]) => sum + (cost[at] ?? 0), 0), size: 1, cells, signs };
  }

  const isChanged = (at: number) => {
    const [low, high] = allowed(problem, at);
    const now = world.change[at] ?? 0;
    return now < low || now > high;
  };

  for (const codes of leavesIn(problem, { world, direction, want: 1, order, groups })) {
    const start = Array.from(codes);
    push(start, direction);
    const step = cure(1) ? taken() : null;
    for (const [at, was] of before) move(world, at, was - (world.change[at] ?? 0));
    before.clear();
    faults.clear();
    if (step !== null) return step;
    if (tries > mostTries) return null;
  }
  return null;
}
