import { markCode } from './marks.ts';
import type { Posed } from './pose.ts';
import { type Problem, unbounded } from './problem.ts';
import { openProtection, type Protection } from './protection.ts';
import { relieve } from './relieve.ts';
import { widen } from './widen.ts';
import type { Witness } from './world.ts';

/** A cell that earlier publications have told more of than today's rules allow. */
export interface KnownBefore {
  readonly cell: number;
  /** Highest less lowest value that can still be kept possible; 0 when the count is told. */
  readonly width: number;
}

const noLimit = unbounded - 1;

/** The answer; what is hidden stands in the marks of the posed problem. */
export interface Secured {
  readonly known: readonly KnownBefore[];
  /** The worlds that protect the count, where some may not yet fit what else is counted of the same pupils; else none. */
  readonly loose: readonly Witness[];
}

/**
 * Hides what must be hidden so that every required cell stays unknown. Large cells first, since the worlds that protect them go
 * through the small ones below. `alone` is the same count without earlier publications: what they have told is still not told
 * anew by today's tables.
 */
export function secure({ problem, marks, naturalLow }: Posed, alone: Posed | null): Secured {
  const mayShow = Uint8Array.from(marks, (mark, cell) =>
    mark === markCode.notPublished || problem.hidden[cell] === 1 ? 0 : 1,
  );
  const protection = openProtection(problem);
  const wanted = problem.required.slice();
  const narrow = inOrder(problem).flatMap((cell) => asWide(protection, cell, noLimit));
  const fitting = problem.hardLow.slice();
  if (narrow.length > 0) problem.hardLow.set(naturalLow);
  for (const { cell } of narrow) problem.required[cell] = wanted[cell] ?? 0;
  const known = narrow.flatMap(({ cell }) => asWide(protection, cell, noLimit));
  problem.hardLow.set(fitting);
  relieve(protection, mayShow);
  if (alone !== null && known.length > 0) known.push(...toldAnew(protection, alone.problem, known));
  markHidden(problem, marks);
  const witnesses = protection.witnesses.filter((one) => !one.dropped);
  return { known, loose: narrow.length > 0 ? witnesses : [] };
}

/** Cells that are narrower than required without the worlds that turned out not to be possible. */
export function narrowWithout(
  { required }: Problem,
  witnesses: readonly Witness[],
  broken: ReadonlySet<Witness>,
): KnownBefore[] {
  const [highest, lowest] = [new Int32Array(required.length), new Int32Array(required.length)];
  for (const witness of witnesses.filter((one) => !broken.has(one)))
    for (const [at, cell] of witness.cells.entries()) {
      highest[cell] = Math.max(highest[cell] ?? 0, witness.changes[at] ?? 0);
      lowest[cell] = Math.min(lowest[cell] ?? 0, witness.changes[at] ?? 0);
    }
  return Array.from(required.entries()).flatMap(([cell, wanted]) => {
    const width = (highest[cell] ?? 0) - (lowest[cell] ?? 0);
    return width < wanted ? [{ cell, width }] : [];
  });
}

/** What is hidden and has no reason of its own is hidden to protect another figure. */
function markHidden(problem: Problem, marks: Int32Array): void {
  for (const [cell, hidden] of problem.hidden.entries()) {
    const mark = marks[cell] ?? 0;
    if (hidden === 1 && (mark === markCode.exact || mark === markCode.capped))
      marks[cell] = markCode.complementary;
  }
}

/** Hides what today's tables alone would tell of what is known; of that, too, what earlier publications have told. */
function toldAnew(protection: Protection, alone: Problem, known: readonly KnownBefore[]): KnownBefore[] {
  const { problem } = protection;
  const before = problem.hidden.slice();
  secureAlone(problem, alone, known);
  return Array.from(problem.hidden.keys()).flatMap((cell) => {
    if (problem.hidden[cell] === before[cell]) return [];
    problem.required[cell] = 1;
    return asWide(protection, cell, 0);
  });
}

/** Widens a cell as far as is required, or else as far as can be; what is required of it is then that. */
function asWide(protection: Protection, cell: number, budget: number): KnownBefore[] {
  const { required } = protection.problem;
  const wanted = required[cell] ?? 0;
  let width = wanted;
  while (width > 0 && !widen(protection, cell, budget)) {
    width -= 1;
    required[cell] = width;
  }
  return width < wanted ? [{ cell, width }] : [];
}

/** A reader who does not know what was corrected: today's tables alone must not tell what earlier ones have. */
function secureAlone(problem: Problem, alone: Problem, known: readonly KnownBefore[]): void {
  const protection = openProtection({ ...alone, hidden: problem.hidden });
  for (const { cell } of known) {
    if (problem.hidden[cell] === 1) alone.required[cell] = Math.max(1, alone.required[cell] ?? 0);
    asWide(protection, cell, noLimit);
  }
}

function inOrder({ frame, required }: Problem): number[] {
  const leaves = frame.dimensions.reduce<number[]>(
    (sizes, { codesOf }) => sizes.flatMap((size) => codesOf.map((codes) => size * codes.length)),
    [1],
  );
  const cells = Array.from(required.keys()).filter((cell) => (required[cell] ?? 0) > 0);
  return cells.toSorted((one, other) => (leaves[other] ?? 0) - (leaves[one] ?? 0) || one - other);
}
