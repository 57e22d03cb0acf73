import type { Posed } from './pose.ts';
import { totals } from './totals.ts';
import type { Witness } from './world.ts';

/**
 * Makes worlds with other numbers of pupils fit an outcome that is counted on them, hiding shares where it must. The change is
 * taken wholly by those who met it or wholly by those who did not, which changes no shown share; or else by those who met it as
 * far as there are any, and the shares which that changes are hidden. False when earlier publications forbid it.
 */
export function liftAll({ problem }: Posed, witnesses: readonly Witness[]): boolean {
  const { frame, hardLow, hardHigh, hidden, saidLow, saidHigh } = problem;
  const isFinest = new Uint8Array(frame.cellCount);
  for (const cell of frame.leafCells) isFinest[cell] = 1;
  return witnesses.every((witness) => {
    const change = new Map(Array.from(witness.cells, (cell, at) => [cell, witness.changes[at] ?? 0]));
    const leaves = Array.from(frame.leafCells, (cell) => {
      const pupils = change.get(cell) ?? 0;
      return { pupils, low: hardLow[cell] ?? 0, high: (hardHigh[cell] ?? 0) + pupils };
    });
    if (leaves.every(({ pupils, low }) => pupils >= low) || leaves.every(({ high }) => high >= 0))
      return true;
    const met = totals(
      frame,
      leaves.map(({ pupils, low, high }) => Math.max(low, Math.min(pupils, high))),
    );
    const isPossible = met.every(
      (by, cell) =>
        by === 0 || isFinest[cell] === 1 || (by >= (hardLow[cell] ?? 0) && by <= (hardHigh[cell] ?? 0)),
    );
    if (!isPossible) return false;
    for (const [cell, by] of met.entries()) {
      if (by < (saidLow[cell] ?? 0) || by > (saidHigh[cell] ?? 0)) hidden[cell] = 1;
    }
    return true;
  });
}
