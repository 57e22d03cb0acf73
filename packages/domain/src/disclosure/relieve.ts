import { unbounded } from './problem.ts';
import { isTouched, type Protection, widthOf } from './protection.ts';
import { widen } from './widen.ts';
import type { Witness } from './world.ts';

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
  for (const cell of byValue) if (problem.hidden[cell] === 1) tryToShow(protection, cell);
  showUntouched(protection, mayShow);
}

function isShowable({ problem }: Protection, mayShow: Uint8Array, cell: number): boolean {
  return mayShow[cell] === 1 && problem.hidden[cell] === 1;
}

function isSuperfluous(protection: Protection, witness: Witness): boolean {
  const { required } = protection.problem;
  return witness.cells.every((cell) => {
    const needed = required[cell] ?? 0;
    return needed === 0 || widthOf(protection, cell, witness) >= needed;
  });
}

function showUntouched(protection: Protection, mayShow: Uint8Array): void {
  for (const cell of mayShow.keys()) {
    if (isShowable(protection, mayShow, cell) && !isTouched(protection, cell))
      protection.problem.hidden[cell] = 0;
  }
}

function tryToShow(protection: Protection, cell: number): void {
  const { problem, touching, witnesses } = protection;
  const [before, price] = [witnesses.length, problem.cost[cell] ?? 0];
  const said = (change: number) =>
    change >= (problem.saidLow[cell] ?? 0) && change <= (problem.saidHigh[cell] ?? 0);
  const broken = (touching.get(cell) ?? []).filter((touch) => !touch.witness.dropped && !said(touch.change));
  problem.hidden[cell] = 0;
  problem.cost[cell] = unbounded;
  for (const { witness } of broken) witness.dropped = true;
  const needy = new Set(broken.flatMap(({ witness }) => Array.from(witness.cells)));
  const isWidened = Array.from(needy).every((other) => widen(protection, other, 0));
  problem.cost[cell] = price;
  if (isWidened) return;
  problem.hidden[cell] = 1;
  for (const { witness } of broken) witness.dropped = false;
  for (const witness of witnesses.slice(before)) witness.dropped = true;
}
