import { findRepair } from './find-repair.ts';
import type { Step, StepQuestion } from './find-step.ts';
import { unbounded } from './problem.ts';
import { extremes, isWide, keep, type Protection } from './protection.ts';
import { load, move, reversed, take, type World } from './world.ts';

/** How many starting leaves (and twice as many partners) are tried before all are. */
const narrow = 12;

/**
 * Builds worlds until the cell's count may differ by what is required, hiding what the cheapest moves need: one world in which
 * it is higher and one in which it is lower, each going on from the best kept so far. False when the budget does not allow it.
 */
export function widen(protection: Protection, cell: number, budget: number, breadth = narrow): boolean {
  const { problem, higher, lower } = protection;
  if (isWide(protection, cell)) return true;
  const { highest, lowest } = extremes(protection, cell);
  if (highest !== null) load(higher, highest.witness);
  if (lowest !== null) load(lower, lowest.witness);
  let left = (problem.required[cell] ?? 0) - ((higher.change[cell] ?? 0) - (lower.change[cell] ?? 0));
  while (left > 0) {
    const chosen =
      cheaper(ask(protection, cell, left, budget, breadth)) ?? wide(protection, cell, left, budget);
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

function wide(protection: Protection, cell: number, want: number, budget: number): Chosen | null {
  if (budget === 0) return null;
  const product = cheaper(ask(protection, cell, want, budget, unbounded));
  if (product !== null) return product;
  const repairs = sidesOf(protection).flatMap(({ world, direction }) => {
    const step = findRepair(protection.problem, { world, cell, direction, want, budget, breadth: unbounded });
    return step === null ? [] : [{ step, world, direction }];
  });
  return cheaper(repairs);
}

function sidesOf({ higher, lower }: Protection) {
  return [
    { world: higher, direction: 1 },
    { world: lower, direction: -1 },
  ] as const;
}

function ask(protection: Protection, cell: number, want: number, budget: number, breadth: number): Chosen[] {
  const found: Chosen[] = [];
  for (const { world, direction } of sidesOf(protection)) {
    const question: StepQuestion = { world, cell, direction, want, budget, breadth };
    const step = protection.find(question);
    if (step === null) continue;
    found.push({ step, world, direction });
    if (step.cost === 0) break;
  }
  return found;
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
