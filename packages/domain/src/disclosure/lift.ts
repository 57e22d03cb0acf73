import type { Layer } from './layer.ts';
import type { PosedNest } from './pose-nest.ts';
import { totals } from './totals.ts';
import type { Witness } from './world.ts';

/** How far the counts of one outcome move, per cell of the common frame. */
type Change = Int32Array;

/**
 * Makes worlds with other numbers of pupils fit the outcomes that are counted on them, hiding shares where it must. The change is
 * taken wholly by those who met an outcome or wholly by those who did not, which changes no shown share; or else by those who met
 * it as far as there are any, and the shares which that changes are hidden. Returns those that earlier publications forbid.
 */
export function liftAll(
  posed: PosedNest,
  layers: readonly Layer[],
  witnesses: readonly Witness[],
): Witness[] {
  const finest = new Uint8Array(posed.common.cellCount);
  for (const { frame, cellOf } of layers) for (const leaf of frame.leafCells) finest[cellOf[leaf] ?? 0] = 1;
  return witnesses.filter((witness) => {
    const pupils = new Int32Array(posed.common.cellCount);
    for (const [at, cell] of witness.cells.entries()) pupils[cell] = witness.changes[at] ?? 0;
    const whole = [pupils, new Int32Array(pupils.length)];
    const lifting = { posed, pupils, finest };
    const chosen =
      chooseChanges(lifting, () => whole, []) ??
      chooseChanges(lifting, (settled) => [...whole, partly(lifting, settled)], []);
    if (chosen === null) return true;
    hideWhatMoves(lifting, chosen);
    return false;
  });
}

interface Lifting {
  readonly posed: PosedNest;
  /** How far the number of pupils moves, per cell of the common frame. */
  readonly pupils: Change;
  /** Cells that are a finest one in some publication: no count there may be less than none. */
  readonly finest: Uint8Array;
}

/** A change for every outcome of the nest, the outermost first; null when those tried do not fit together. */
function chooseChanges(
  lifting: Lifting,
  options: (settled: readonly Change[]) => readonly Change[],
  settled: readonly Change[],
): readonly Change[] | null {
  if (settled.length === lifting.posed.nest.ids.length) return settled;
  for (const option of options(settled)) {
    const next = [...settled, option];
    const found = fits(lifting, next) ? chooseChanges(lifting, options, next) : null;
    if (found !== null) return found;
  }
  return null;
}

/** Whether the last change is possible beside the others. */
function fits({ posed, pupils, finest }: Lifting, settled: readonly Change[]): boolean {
  const { problem, nest, common } = posed;
  const code = settled.length - 1;
  const own = settled[code] ?? pupils;
  const isPossible = own.every((by, cell) => {
    const at = code * common.cellCount + cell;
    if (finest[cell] === 0 && (by === 0 || by === pupils[cell])) return true;
    const more = finest[cell] === 1 ? (pupils[cell] ?? 0) : 0;
    return by >= (problem.hardLow[at] ?? 0) && by <= (problem.hardHigh[at] ?? 0) + more;
  });
  return (
    isPossible &&
    nest.holdings.every(({ inner, outer, always: held }) => {
      const [few, many] = [settled[inner], settled[outer]];
      if (few === undefined || many === undefined) return true;
      return few.every((by, cell) => (many[cell] ?? 0) - by >= (held.hardLow[cell] ?? 0));
    })
  );
}

/** By those who met it as far as there are any, and as far as the outcomes around allow. */
function partly({ posed, pupils }: Lifting, settled: readonly Change[]): Change {
  const { problem, nest, common } = posed;
  const code = settled.length;
  const leaves = Array.from(common.leafCells, (cell) => {
    const [by, at] = [pupils[cell] ?? 0, code * common.cellCount + cell];
    let most = Math.min(by, (problem.hardHigh[at] ?? 0) + by);
    for (const { inner, outer, always: held } of nest.holdings) {
      const many = inner === code ? settled[outer] : undefined;
      if (many !== undefined) most = Math.min(most, (many[cell] ?? 0) - (held.hardLow[cell] ?? 0));
    }
    return Math.max(problem.hardLow[at] ?? 0, most);
  });
  return totals(common, leaves);
}

function hideWhatMoves({ posed, pupils }: Lifting, chosen: readonly Change[]): void {
  const { problem, common } = posed;
  for (const [code, change] of chosen.entries()) {
    const isWhole = change.every((by, cell) => by === pupils[cell]) || change.every((by) => by === 0);
    if (isWhole) continue;
    for (const [cell, by] of change.entries()) {
      const at = code * common.cellCount + cell;
      if (by < (problem.saidLow[at] ?? 0) || by > (problem.saidHigh[at] ?? 0)) problem.hidden[at] = 1;
    }
  }
}
