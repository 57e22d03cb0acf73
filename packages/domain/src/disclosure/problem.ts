import type { Frame } from './frame.ts';

/** Larger than any count, small enough that sums stay whole in 32 bits. */
export const unbounded = 1 << 29;

/**
 * One count to protect in all cells of a frame: the number of pupils, or how many met an outcome. Bounds are on how far a cell's
 * count may move from the truth in a world that a reader cannot tell from the true one.
 */
export interface Problem {
  readonly frame: Frame;
  /** What can be at all: no negative count, no more who met it than there are, and all that is published for good. */
  readonly hardLow: Int32Array;
  readonly hardHigh: Int32Array;
  /** What the cell says as long as it is not hidden: 0 and 0 for a shown count. Hiding it frees the cell. */
  readonly saidLow: Int32Array;
  readonly saidHigh: Int32Array;
  /** 1 where the count is hidden. */
  readonly hidden: Uint8Array;
  /** What hiding the cell loses; `unbounded` where it cannot be hidden. */
  readonly cost: Int32Array;
  /** Highest less lowest possible value that must remain, 0 where nothing must. */
  readonly required: Int32Array;
  /** Cells that no move is felt in: they are what one cell has and another has not. */
  readonly leftOver: readonly LeftOver[];
}

export interface LeftOver {
  readonly cell: number;
  readonly whole: number;
  readonly part: number;
}

/** A count that nothing is known or published of. */
export function openProblem(frame: Frame, leftOver: readonly LeftOver[] = []): Problem {
  const filled = (value: number) => new Int32Array(frame.cellCount).fill(value);
  return {
    frame,
    hardLow: filled(-unbounded),
    hardHigh: filled(unbounded),
    saidLow: filled(-unbounded),
    saidHigh: filled(unbounded),
    hidden: new Uint8Array(frame.cellCount),
    cost: filled(0),
    required: filled(0),
    leftOver,
  };
}

/** Makes bounds no wider than these. Two statements about one cell hold together. */
export function bound(problem: Problem, cell: number, low: number, high: number): void {
  problem.hardLow[cell] = Math.max(problem.hardLow[cell] ?? 0, low);
  problem.hardHigh[cell] = Math.min(problem.hardHigh[cell] ?? 0, high);
}

/** 1 where a count can be too low or too high, is shown, hidden or asked for, or leaves something over. The rest may move as they like, unheeded. */
export function whereItMatters(problem: Problem): Uint8Array {
  const { hardLow, hardHigh, saidLow, saidHigh, hidden, required, leftOver } = problem;
  const matters = hidden.map((isHidden, cell) => {
    const isBound = Math.max(hardLow[cell] ?? 0, saidLow[cell] ?? 0) > -unbounded;
    const isBoundAbove = Math.min(hardHigh[cell] ?? 0, saidHigh[cell] ?? 0) < unbounded;
    return isBound || isBoundAbove || isHidden === 1 || (required[cell] ?? 0) > 0 ? 1 : 0;
  });
  for (const { whole, part } of leftOver) for (const cell of [whole, part]) matters[cell] = 1;
  return matters;
}
