import { factorsOf } from './factors.ts';
import { type Factor, type FrameDimension, groupAt } from './frame.ts';
import { leavesIn } from './leaves-in.ts';
import { withLeftOver } from './left-over.ts';
import { type Problem, unbounded, whereItMatters } from './problem.ts';
import type { World } from './world.ts';

/** A move that changes the asked cell by `size`, what it loses by hiding more, and all cells it changes. */
export interface Step {
  readonly cost: number;
  readonly size: number;
  readonly cells: Int32Array;
  readonly signs: Int8Array;
}

export interface StepQuestion {
  readonly world: World;
  readonly cell: number;
  /** 1 to move the cell's count up, -1 to move it down. */
  readonly direction: 1 | -1;
  /** As far as there is need to move it. */
  readonly want: number;
  /** What hiding more may cost at most. */
  readonly budget: number;
  /** How many starting leaves, and partners of each, are tried. */
  readonly breadth: number;
}

export type FindStep = (question: StepQuestion) => Step | null;

/**
 * The cheapest move of one kind: a product of one factor for each dimension, either a swap of two codes (a side of a hypercube;
 * Repsilber 1994, Giessing & Repsilber 2002) or one code alone, which then disturbs that dimension's totals too. Depth first over
 * the dimensions; a branch ends when cells that every continuation changes already cost more than the best found.
 */
export function stepFinder(problem: Problem): FindStep {
  const { frame, hardLow, hardHigh, saidLow, saidHigh, hidden, cost } = problem;
  const order = inOrder(frame.dimensions);
  const matters = whereItMatters(problem);
  const completed = withLeftOver(problem);
  const optionsOf = order.map(optionsIn);
  const largest = order.map(mostTouched);
  const room = largest.map((_, depth) => largest.slice(0, depth + 1).reduce((a, b) => a * b, 1));
  const cellsAt = [new Int32Array(1), ...room.map((size) => new Int32Array(size))];
  const signsAt = [new Int8Array(1).fill(1), ...room.map((size) => new Int8Array(size))];

  const restOf = (at: ArrayLike<number>) =>
    order.map((_, depth) =>
      order.reduce((sum, one, other) => (other < depth ? sum : sum + (at[other] ?? 0) * one.cellStride), 0),
    );

  return function findStep({ world, cell, direction, want, budget, breadth }) {
    const { change } = world;
    const groups = order.map((dimension) => groupAt(dimension, cell));
    // At each depth, where the dimensions still to come are as in the asked cell, and as in the leaf that the move starts from.
    const rest = restOf(groups);
    let restOfLeaf = rest;
    const found: { best: Step | null } = { best: null };
    let options: (readonly Factor[])[] = [];
    let limit = budget + 1;
    let size = want;

    /** The cost of changing these cells by one, or `unbounded`; sets `size` to how many ones that cost allows. */
    function costOf(cells: Int32Array, signs: Int8Array, count: number, shift: number): number {
      let sum = 0;
      size = want;
      for (let at = 0; at < count; at += 1) {
        const changed = (cells[at] ?? 0) + shift;
        if (matters[changed] === 0) continue;
        const isUp = (signs[at] ?? 0) === direction;
        const now = change[changed] ?? 0;
        const hard = isUp ? (hardHigh[changed] ?? 0) - now : now - (hardLow[changed] ?? 0);
        if (hard < 1) return unbounded;
        if (hard < size) size = hard;
        if (hidden[changed] === 1) continue;
        const said = isUp ? (saidHigh[changed] ?? 0) - now : now - (saidLow[changed] ?? 0);
        if (said >= 1) {
          if (said < size) size = said;
          continue;
        }
        sum += cost[changed] ?? 0;
        if (sum >= limit) return unbounded;
      }
      return sum;
    }

    function descend(depth: number, count: number): void {
      const [cells, signs] = [cellsAt[depth], signsAt[depth]];
      const [wider, widerSigns] = [cellsAt[depth + 1], signsAt[depth + 1]];
      if (cells === undefined || signs === undefined) return;
      if (wider === undefined || widerSigns === undefined) {
        keep(cells, signs, count);
        return;
      }
      for (const factor of options[depth] ?? []) {
        const next = multiply(cells, signs, count, factor, wider, widerSigns);
        if (depth + 1 < order.length && isTooDear(depth + 1, next)) continue;
        descend(depth + 1, next);
        if (found.best?.cost === 0) return;
      }
    }

    /** Whether cells that every continuation changes already cost too much, those around the leaf first: most bounds are there. */
    function isTooDear(depth: number, count: number): boolean {
      const [cells, signs] = [cellsAt[depth], signsAt[depth]];
      const [ofLeaf, ofCell] = [restOfLeaf[depth] ?? 0, rest[depth] ?? 0];
      if (cells === undefined || signs === undefined) return false;
      if (costOf(cells, signs, count, ofLeaf) >= unbounded) return true;
      return ofCell !== ofLeaf && costOf(cells, signs, count, ofCell) >= unbounded;
    }

    function whatMatters(cells: Int32Array, signs: Int8Array, count: number) {
      const taken = new Int32Array(count);
      const takenSigns = new Int8Array(count);
      let next = 0;
      for (let at = 0; at < count; at += 1) {
        const changed = cells[at] ?? 0;
        if (matters[changed] === 0) continue;
        taken[next] = changed;
        takenSigns[next] = signs[at] ?? 0;
        next += 1;
      }
      return completed({ cells: taken.slice(0, next), signs: takenSigns.slice(0, next) });
    }

    function keep(cells: Int32Array, signs: Int8Array, count: number): void {
      const sum = costOf(cells, signs, count, 0);
      if (sum >= unbounded) return;
      const { best } = found;
      if (best !== null && sum * best.size >= best.cost * size) return;
      found.best = { cost: sum, size, ...whatMatters(cells, signs, count) };
      // A costlier move is better only when it moves the cell further.
      limit = Math.min(budget + 1, Math.ceil((sum * want) / size));
    }

    for (const codes of leavesIn(problem, { world, direction, want, order, groups }).slice(0, breadth)) {
      options = optionsOf.map((all, at) => all(codes[at] ?? 0, groups[at] ?? 0, breadth));
      restOfLeaf = restOf(codes);
      descend(0, 1);
      if (found.best?.cost === 0) break;
    }
    return found.best;
  };
}

/** A nest of outcomes first, since what it forbids is soon found; then the dimensions of most codes. */
function inOrder(dimensions: readonly FrameDimension[]): FrameDimension[] {
  const rank = ({ together, codeCount }: FrameDimension) => (together === null ? codeCount : unbounded);
  return dimensions.toSorted((one, other) => rank(other) - rank(one));
}

/** How many groups a factor changes at most. */
function mostTouched({ groupsOf, together }: FrameDimension): number {
  if (together !== null) return Math.max(...together.flat().map(({ offsets }) => offsets.length));
  return 2 * Math.max(...groupsOf.map((groups) => groups.length));
}

type Options = (code: number, group: number, breadth: number) => readonly Factor[];

/** Partners outside the cell, so that the move changes it; then the code alone. Remembered, since cells ask again and again. */
function optionsIn(dimension: FrameDimension): Options {
  const { together } = dimension;
  if (together !== null) return (code) => together[code] ?? [];
  const factors = factorsOf(dimension);
  const known = new Map<number, readonly Factor[]>();
  let knownBreadth = 0;
  return (code, group, breadth) => {
    if (breadth !== knownBreadth) known.clear();
    knownBreadth = breadth;
    const key = code * dimension.codesOf.length + group;
    const before = known.get(key);
    if (before !== undefined) return before;
    const within = dimension.codesOf[group] ?? new Int32Array();
    const partners = factors.partners(code).filter((partner) => !within.includes(partner));
    const swaps = Array.from(partners.slice(0, 2 * breadth), (partner) => factors.swap(code, partner));
    const options = [...swaps, factors.alone(code)];
    known.set(key, options);
    return options;
  };
}

function multiply(
  cells: Int32Array,
  signs: Int8Array,
  count: number,
  factor: Factor,
  wider: Int32Array,
  widerSigns: Int8Array,
): number {
  let next = 0;
  for (let at = 0; at < count; at += 1) {
    for (let by = 0; by < factor.offsets.length; by += 1) {
      wider[next] = (cells[at] ?? 0) + (factor.offsets[by] ?? 0);
      widerSigns[next] = (signs[at] ?? 0) * (factor.signs[by] ?? 0);
      next += 1;
    }
  }
  return next;
}
