import { pinsAnother } from './pins-another.ts';
import { unbounded } from './problem.ts';
import { forget, isTouched, isWide, type Protection } from './protection.ts';
import { widen } from './widen.ts';
import type { Witness } from './world.ts';

/** Moves tried for each cell to show again: most that work are among the first. */
const few = 8;

/**
 * Shows again what need not be hidden. Worlds that others make superfluous go first, then every cell that no world changes, and
 * last each remaining one, the most valuable first, whose worlds can be built anew from what is hidden anyway.
 */
export function relieve(protection: Protection, mayShow: Uint8Array): void {
  for (const witness of protection.witnesses.toReversed()) {
    const helps = witness.cells.some((cell) => isShowable(protection, mayShow, cell));
    if (helps && isSuperfluous(protection, witness)) witness.dropped = true;
  }
  showUntouched(protection, mayShow);
  const { problem } = protection;
  const candidates = Array.from(mayShow.keys()).filter((cell) => isShowable(protection, mayShow, cell));
  const byValue = candidates.toSorted(
    (one, other) => (problem.cost[other] ?? 0) - (problem.cost[one] ?? 0) || one - other,
  );
  for (const cell of byValue)
    if (problem.hidden[cell] === 1 && !pinsAnother(problem, cell)) tryToShow(protection, cell);
  showUntouched(protection, mayShow);
}

function isShowable({ problem }: Protection, mayShow: Uint8Array, cell: number): boolean {
  return mayShow[cell] === 1 && problem.hidden[cell] === 1;
}

function isSuperfluous(protection: Protection, witness: Witness): boolean {
  return witness.cells.every((cell) => isWide(protection, cell, witness));
}

function showUntouched(protection: Protection, mayShow: Uint8Array): void {
  for (const cell of mayShow.keys()) {
    if (isShowable(protection, mayShow, cell) && !isTouched(protection, cell))
      protection.problem.hidden[cell] = 0;
  }
}

function tryToShow(protection: Protection, cell: number): void {
  const { problem } = protection;
  const price = problem.cost[cell] ?? 0;
  const isSaid = (change: number) =>
    change >= (problem.saidLow[cell] ?? 0) && change <= (problem.saidHigh[cell] ?? 0);
  const touches = protection.touching.get(cell) ?? [];
  const broken = touches.filter((touch) => !touch.witness.dropped && !isSaid(touch.change));
  problem.hidden[cell] = 0;
  problem.cost[cell] = unbounded;
  const mark = protection.witnesses.length;
  for (const { witness } of broken) witness.dropped = true;
  const isProtected = broken.every(({ witness }) =>
    witness.cells.every((other) => widen(protection, other, 0, few)),
  );
  problem.cost[cell] = price;
  if (isProtected) return;
  forget(protection, mark);
  problem.hidden[cell] = 1;
  for (const { witness } of broken) witness.dropped = false;
}
