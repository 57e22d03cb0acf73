import { groupAt } from './frame.ts';
import type { Problem } from './problem.ts';

/**
 * Whether showing a cell would leave one protected cell alone in a sum where everything else is shown, so that it could be worked
 * out by one subtraction. Quickly answers most of the questions whether a cell must stay hidden.
 */
export function pinsAnother({ frame, hidden, required, saidLow, saidHigh }: Problem, cell: number): boolean {
  return frame.dimensions.some((dimension) => {
    const { codesOf, groupsOf, codeCount, cellStride } = dimension;
    const group = groupAt(dimension, cell);
    const base = cell - group * cellStride;
    const wholes =
      group < codeCount ? (groupsOf[group] ?? new Int32Array()).filter((one) => one >= codeCount) : [group];
    return Array.from(wholes).some((whole) => {
      let [unknown, pinned] = [0, false];
      for (const part of [whole, ...(codesOf[whole] ?? [])]) {
        const other = base + part * cellStride;
        if (other === cell) continue;
        if (hidden[other] === 0 && saidLow[other] === 0 && saidHigh[other] === 0) continue;
        unknown += 1;
        if ((required[other] ?? 0) > 0) pinned = true;
        if (unknown > 1) return false;
      }
      return unknown === 1 && pinned;
    });
  });
}
