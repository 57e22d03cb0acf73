import type { Frame } from './frame.ts';
import { nestFrame } from './nest-dimension.ts';
import type { Nest } from './nests.ts';
import { type Laid, type Posed, poseOutcome } from './pose.ts';
import { openProblem, type Problem } from './problem.ts';

/** Outcomes of a nest posed as one problem: the cells of one after the other, then those of the pairs that hold. */
export interface PosedNest extends Posed {
  readonly nest: Nest;
  /** Cells of each outcome, in the frame that all publications have in common. */
  readonly common: Frame;
}

export function poseNest(
  laid: Laid,
  { nest, pupils }: { readonly nest: Nest; readonly pupils: Int32Array },
): PosedNest {
  const common = laid.frame;
  const posed = nest.ids.map((id) => poseOutcome(laid, { id, pupils }));
  const [first] = posed;
  if (first !== undefined && nest.ids.length === 1) return { ...first, nest, common };
  const leftOver = nest.ids.flatMap((_, code) =>
    laid.leftOver.map(({ cell, whole, part }) => {
      const from = code * common.cellCount;
      return { cell: from + cell, whole: from + whole, part: from + part };
    }),
  );
  const problem = openProblem(nestFrame(common, nest), leftOver);
  const marks = new Int32Array(problem.frame.cellCount);
  for (const [code, one] of posed.entries()) {
    layInto(problem, one.problem, code * common.cellCount);
    marks.set(one.marks, code * common.cellCount);
  }
  for (const [at, holding] of nest.holdings.entries())
    layInto(
      problem,
      laid.earlier.length > 0 ? holding.always : holding.today,
      (nest.ids.length + at) * common.cellCount,
    );
  return { problem, marks, naturalLow: problem.hardLow, nest, common };
}

function layInto(problem: Problem, part: Problem, from: number): void {
  problem.hardLow.set(part.hardLow, from);
  problem.hardHigh.set(part.hardHigh, from);
  problem.saidLow.set(part.saidLow, from);
  problem.saidHigh.set(part.saidHigh, from);
  problem.hidden.set(part.hidden, from);
  problem.cost.set(part.cost, from);
  problem.required.set(part.required, from);
}

/** The outcome and the cell of the common frame that a cell of the nest's frame is. */
export function outcomeAt({ nest, common }: PosedNest, cell: number): { id: string; cell: number } {
  return { id: nest.ids[Math.floor(cell / common.cellCount)] ?? '', cell: cell % common.cellCount };
}

/** Marks of one outcome on the common frame. */
export function marksOf({ marks, nest, common }: PosedNest, id: string): Int32Array {
  const from = nest.ids.indexOf(id) * common.cellCount;
  return marks.subarray(from, from + common.cellCount);
}
