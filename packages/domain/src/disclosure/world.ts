import { type Problem, unbounded } from './problem.ts';

/** A world being built: how far every cell's count is from the truth. Sums hold, since it is built of moves of leaves. */
export interface World {
  readonly change: Int32Array;
  /** Cells that a move has touched; their change may be back at 0. */
  readonly touched: number[];
}

/** A kept world: the proof that its cells' counts can be other than they are. Only cells that differ, sorted as touched. */
export interface Witness {
  readonly cells: Int32Array;
  readonly changes: Int32Array;
  dropped: boolean;
}

export function emptyWorld(cellCount: number): World {
  return { change: new Int32Array(cellCount), touched: [] };
}

export function move(world: World, cell: number, by: number): void {
  const before = world.change[cell] ?? 0;
  if (before === 0) world.touched.push(cell);
  world.change[cell] = before + by;
}

export function load(world: World, witness: Witness): void {
  for (const [at, cell] of witness.cells.entries()) move(world, cell, witness.changes[at] ?? 0);
}

/** Gives what has been built and leaves the world empty. Null when it is the true world. */
export function take(world: World): Witness | null {
  const cells = [...new Set(world.touched)].filter((cell) => world.change[cell] !== 0);
  const witness = {
    cells: Int32Array.from(cells),
    changes: Int32Array.from(cells, (cell) => world.change[cell] ?? 0),
    dropped: false,
  };
  for (const cell of world.touched) world.change[cell] = 0;
  world.touched.length = 0;
  return cells.length > 0 ? witness : null;
}

/** The same moves the other way, when nothing forbids it: a second world for nothing. */
export function reversed(problem: Problem, witness: Witness): Witness | null {
  const isPossible = witness.cells.every((cell, at) => {
    const change = -(witness.changes[at] ?? 0);
    const [low, high] = allowed(problem, cell);
    return change >= low && change <= high;
  });
  if (!isPossible) return null;
  return { cells: witness.cells, changes: witness.changes.map((change) => -change), dropped: false };
}

/** How far a cell may move without more being hidden. */
export function allowed(problem: Problem, cell: number): readonly [low: number, high: number] {
  const [low, high] = [problem.hardLow[cell] ?? 0, problem.hardHigh[cell] ?? 0];
  if (problem.hidden[cell] === 1) return [low, high];
  return [
    Math.max(low, problem.saidLow[cell] ?? -unbounded),
    Math.min(high, problem.saidHigh[cell] ?? unbounded),
  ];
}
