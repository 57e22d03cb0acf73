import type { Step, StepQuestion } from './find-step.ts';
import { unbounded } from './problem.ts';
import { extremes, isWide, keep, type Protection } from './protection.ts';
import { load, move, reversed, take, type World } from './world.ts';

/** How many starting leaves (and twice as many partners) are tried before all are. */
const narrow = 12;

/** One way to build: on the worlds kept so far or on the true one, and in which directions. */
interface Way {
  readonly goesOn: boolean;
  readonly directions: readonly (1 | -1)[];
}
const first: Way = { goesOn: true, directions: [1, -1] };
/** Where the cheapest moves end too early: from the true world, and in one direction alone. */
const others: readonly Way[] = [
  { goesOn: false, directions: [1, -1] },
  { goesOn: false, directions: [1] },
  { goesOn: false, directions: [-1] },
];

interface Limits {
  /** What hiding more may cost at most for one move. */
  readonly budget: number;
  /** How many moves are tried first. */
  readonly breadth: number;
}

/**
 * Builds worlds until the cell's count may differ by what is required, hiding what the cheapest moves need: one world in which
 * it is higher and one in which it is lower, each going on from the best kept so far. False when the budget does not allow it.
 */
export function widen(protection: Protection, cell: number, budget: number, breadth = narrow): boolean {
  if (isWide(protection, cell) || build(protection, cell, first, { budget, breadth })) return true;
  return budget > 0 && others.some((way) => build(protection, cell, way, { budget, breadth }));
}

function build(protection: Protection, cell: number, way: Way, limits: Limits): boolean {
  const { problem, higher, lower } = protection;
  const { highest, lowest } = extremes(protection, cell);
  if (way.goesOn && highest !== null) load(higher, highest.witness);
  if (way.goesOn && lowest !== null) load(lower, lowest.witness);
  let left = (problem.required[cell] ?? 0) - ((higher.change[cell] ?? 0) - (lower.change[cell] ?? 0));
  while (left > 0) {
    const chosen = choose(protection, { cell, want: left, way, limits });
    if (chosen === null) break;
    apply(protection, chosen);
    left -= chosen.step.size;
  }
  for (const world of [higher, lower]) {
    const witness = take(world);
    if (witness === null || left > 0) continue;
    keep(protection, witness);
    const other = reversed(problem, witness);
    if (other !== null) keep(protection, other);
  }
  return left <= 0;
}

interface Chosen {
  readonly step: Step;
  readonly world: World;
  readonly direction: 1 | -1;
}

interface Choice {
  readonly cell: number;
  readonly want: number;
  readonly way: Way;
  readonly limits: Limits;
}

/** The cheapest move; where the first moves tried give none, all are tried, and then repairs. */
function choose(protection: Protection, { cell, want, way, limits }: Choice): Chosen | null {
  const { budget } = limits;
  const { find, repair, higher, lower } = protection;
  const tried = (breadth: number, search: (question: StepQuestion) => Step | null) => {
    const found: Chosen[] = [];
    for (const direction of way.directions) {
      const world = direction === 1 ? higher : lower;
      const step = search({ world, cell, direction, want, budget, breadth });
      if (step === null) continue;
      found.push({ step, world, direction });
      if (step.cost === 0) break;
    }
    return cheaper(found);
  };
  const narrowly = tried(limits.breadth, find);
  if (narrowly !== null || budget === 0) return narrowly;
  return tried(unbounded, find) ?? tried(unbounded, repair);
}

function cheaper(found: readonly Chosen[]): Chosen | null {
  const price = ({ step }: Chosen) => step.cost / step.size;
  return (
    found.toSorted((one, other) => price(one) - price(other) || other.step.size - one.step.size)[0] ?? null
  );
}

function apply({ problem }: Protection, { step, world, direction }: Chosen): void {
  const by = step.size * direction;
  for (const [at, cell] of step.cells.entries()) {
    move(world, cell, by * (step.signs[at] ?? 0));
    const now = world.change[cell] ?? 0;
    const isSaid = now >= (problem.saidLow[cell] ?? 0) && now <= (problem.saidHigh[cell] ?? 0);
    if (!isSaid) problem.hidden[cell] = 1;
  }
}
