import type { FrameDimension } from './frame.ts';
import type { Problem } from './problem.ts';
import { allowed, type World } from './world.ts';

interface LeafQuestion {
  readonly world: World;
  readonly direction: 1 | -1;
  readonly want: number;
  readonly order: readonly FrameDimension[];
  /** The cell's group in each dimension of `order`. */
  readonly groups: readonly number[];
}

/**
 * The finest cells of a cell whose count can move, as codes in the order of the dimensions. First those that move without more
 * being hidden, and of them those that move far enough at once.
 */
export function leavesIn(problem: Problem, question: LeafQuestion): Int32Array[] {
  const { world, direction, want, order, groups } = question;
  const codes = order.map((dimension, at) => dimension.codesOf[groups[at] ?? 0] ?? new Int32Array());
  const count = codes.reduce((product, one) => product * one.length, 1);
  const found: { readonly codes: Int32Array; readonly rank: number }[] = [];
  for (let at = 0; at < count; at += 1) {
    const chosen = new Int32Array(order.length);
    let [left, cell] = [at, 0];
    for (const [depth, list] of codes.entries()) {
      const code = list[left % list.length] ?? 0;
      left = Math.floor(left / list.length);
      chosen[depth] = code;
      cell += code * (order[depth]?.cellStride ?? 0);
    }
    const now = world.change[cell] ?? 0;
    const [low, high] = allowed(problem, cell);
    const free = direction === 1 ? high - now : now - low;
    const hard = direction === 1 ? (problem.hardHigh[cell] ?? 0) - now : now - (problem.hardLow[cell] ?? 0);
    if (hard < 1) continue;
    const price = free >= 1 ? 0 : (problem.cost[cell] ?? 0);
    found.push({ codes: chosen, rank: price * 1024 - Math.min(free >= 1 ? free : hard, want) });
  }
  return found.toSorted((one, other) => one.rank - other.rank).map((one) => one.codes);
}
