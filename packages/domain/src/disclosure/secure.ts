import { markCode } from './marks.ts';
import type { Posed } from './pose.ts';
import { type Problem, unbounded } from './problem.ts';
import { openProtection } from './protection.ts';
import { relieve } from './relieve.ts';
import { widen } from './widen.ts';

/** How the answer was found; what the marks became stands in the posed problem. */
export interface Secured {
  /** Cells whose count cannot be kept within what must stay unknown: earlier publications have told it. */
  readonly known: readonly number[];
}

/**
 * Hides what must be hidden so that every required cell stays unknown. Large cells first, since the worlds that protect them go
 * through the small ones below. `alone` is the same count without earlier publications: what they have told is still not told
 * anew by today's tables.
 */
export function secure({ problem, marks }: Posed, alone: Posed | null): Secured {
  const mayShow = Uint8Array.from(marks, (mark, cell) =>
    mark === markCode.notPublished || problem.hidden[cell] === 1 ? 0 : 1,
  );
  const protection = openProtection(problem);
  const known = inOrder(problem).filter((cell) => !widen(protection, cell, unbounded - 1));
  for (const cell of known) problem.required[cell] = 0;
  relieve(protection, mayShow);
  if (alone !== null && known.length > 0) secureAlone(problem, alone.problem, known);
  for (const [cell, hidden] of problem.hidden.entries()) {
    const mark = marks[cell] ?? 0;
    if (hidden === 1 && (mark === markCode.exact || mark === markCode.capped))
      marks[cell] = markCode.complementary;
  }
  return { known };
}

/** A reader who does not know what was corrected: today's tables alone must not tell what earlier ones have. */
function secureAlone(problem: Problem, alone: Problem, known: readonly number[]): void {
  const shared: Problem = { ...alone, hidden: problem.hidden };
  const protection = openProtection(shared);
  for (const cell of known) if (alone.hidden[cell] === 1) widen(protection, cell, unbounded - 1);
}

function inOrder({ frame, required }: Problem): number[] {
  const leaves = frame.dimensions.reduce<number[]>(
    (sizes, { codesOf }) => sizes.flatMap((size) => codesOf.map((codes) => size * codes.length)),
    [1],
  );
  const cells = Array.from(required.keys()).filter((cell) => (required[cell] ?? 0) > 0);
  return cells.toSorted((one, other) => (leaves[other] ?? 0) - (leaves[one] ?? 0) || one - other);
}
