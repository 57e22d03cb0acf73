import type { Frame } from './frame.ts';
import type { Layer } from './layer.ts';
import { isHidden, markCode } from './marks.ts';
import type { Nest } from './nests.ts';
import { bound, type LeftOver, openProblem, type Problem, unbounded } from './problem.ts';
import { type Statement, saidOfOutcome, saidOfPupils } from './required.ts';
import { protectUnlisted } from './unlisted.ts';

/** A problem, and what of its answer is settled before: cells hidden for a reason of their own, with that reason. */
export interface Posed {
  readonly problem: Problem;
  /** Marks on the common frame; `complementary` is filled in by the answer. */
  readonly marks: Int32Array;
  /** Lower bounds without what else is counted of the same pupils. */
  readonly naturalLow: Int32Array;
}

/** Publications laid on their common frame; `ground` is today's set with the groups of all. */
export interface Laid {
  readonly frame: Frame;
  readonly ground: Layer;
  /** Cells of several codes together that no table names and one subtraction tells. */
  readonly leftOver: readonly LeftOver[];
  readonly today: Layer;
  readonly earlier: readonly Layer[];
}

/**
 * The number of pupils. A world with other numbers of pupils must also be a world for every outcome measured on them: the change
 * is taken wholly by those who met it, or wholly by those who did not, whichever are more, so none may become fewer than none.
 */
export function posePupils({ frame, ground, leftOver, today, earlier }: Laid, nests: readonly Nest[]): Posed {
  const posed = open(frame, leftOver);
  const layers = [today, ...earlier];
  for (const layer of layers) {
    for (const leaf of layer.frame.leafCells) {
      bound(posed.problem, layer.cellOf[leaf] ?? 0, -(layer.pupils[leaf] ?? 0), unbounded);
    }
  }
  for (const layer of earlier)
    lay(posed, layer, layer.marks.pupils, (cell, mark) => saidOfPupils(layer, cell, mark));
  const outcomes = [...today.marks.outcomes.values()];
  setToday(posed, today, today.marks.pupils, {
    said: (cell, mark) => saidOfPupils(today, cell, mark),
    weight: (cell) => 1 + outcomes.filter((marks) => marks[cell] !== markCode.notPublished).length,
  });
  protectUnlisted(posed, ground, null);
  for (const [cell, mark] of today.marks.pupils.entries()) {
    const all = today.pupils[cell] ?? 0;
    if (mark === markCode.notPublished) continue;
    bound(posed.problem, today.cellOf[cell] ?? 0, Math.min(0, 1 - all), unbounded);
  }
  const naturalLow = posed.problem.hardLow.slice();
  boundByOutcomes(posed.problem, layers, nests);
  return { ...posed, naturalLow };
}

/**
 * `takes` are the outcomes whose met take the change: those that most pupils met, and those that hold one of them. Fewer in the
 * outer one of a pair and as many in the inner must still be in both.
 */
function boundByOutcomes(problem: Problem, layers: readonly Layer[], nests: readonly Nest[]): void {
  const mostly = (id: string | undefined) => id !== undefined && isMostlyMet(layers, id);
  for (const { ids, holdings } of nests) {
    const holdsOne = (outer: number) => holdings.some((one) => one.outer === outer && mostly(ids[one.inner]));
    const takes = ids.map((id, code) => mostly(id) || holdsOne(code));
    for (const layer of layers) {
      for (const [code, id] of ids.entries()) {
        const met = layer.met.get(id);
        if (met === undefined) continue;
        for (const leaf of layer.frame.leafCells) {
          const taking = takes[code] ? (met[leaf] ?? 0) : (layer.pupils[leaf] ?? 0) - (met[leaf] ?? 0);
          bound(problem, layer.cellOf[leaf] ?? 0, -taking, unbounded);
        }
      }
    }
    for (const { inner, outer, always, today } of holdings) {
      if (takes[inner] || !takes[outer]) continue;
      const held = layers.length > 1 ? always : today;
      for (const [cell, low] of held.hardLow.entries()) bound(problem, cell, low, unbounded);
    }
  }
}

/** How many met an outcome, the number of pupils being as it is. `pupils` are the marks already decided for their number. */
export function poseOutcome(
  { frame, ground, leftOver, today, earlier }: Laid,
  { id, pupils }: { readonly id: string; readonly pupils: Int32Array },
): Posed {
  const posed = open(frame, leftOver);
  for (const layer of [today, ...earlier]) {
    const met = layer.met.get(id);
    if (met === undefined) continue;
    for (const leaf of layer.frame.leafCells) {
      const [all, some] = [layer.pupils[leaf] ?? 0, met[leaf] ?? 0];
      bound(posed.problem, layer.cellOf[leaf] ?? 0, -some, all - some);
    }
  }
  for (const layer of earlier) {
    const marks = layer.marks.outcomes.get(id);
    if (marks !== undefined) lay(posed, layer, marks, (cell, mark) => saidOfOutcome(layer, id, cell, mark));
  }
  const own = today.marks.outcomes.get(id)?.map((mark, cell) => {
    const ofPupils = pupils[today.cellOf[cell] ?? 0] ?? 0;
    return mark !== markCode.notPublished && mark !== markCode.primary && isHidden(ofPupils)
      ? ofPupils
      : mark;
  });
  setToday(posed, today, own ?? new Int32Array(), {
    said: (cell, mark) => saidOfOutcome(today, id, cell, mark),
    weight: () => 1,
  });
  protectUnlisted(posed, ground, id);
  return posed;
}

function open(frame: Frame, leftOver: readonly LeftOver[]): Posed {
  const problem = openProblem(frame, leftOver);
  return { problem, marks: new Int32Array(frame.cellCount), naturalLow: problem.hardLow };
}

/** What was published before holds for good, and what was hidden stays hidden: `marks` remembers it as `earlier`. */
function lay(
  posed: Posed,
  layer: Layer,
  marks: Int32Array,
  said: (cell: number, mark: number) => Statement | null,
): void {
  for (const [cell, mark] of marks.entries()) {
    const statement = said(cell, mark);
    if (statement === null) continue;
    const at = layer.cellOf[cell] ?? 0;
    bound(
      posed.problem,
      at,
      statement.low,
      statement.high === Number.POSITIVE_INFINITY ? unbounded : statement.high,
    );
    if (statement.width === 0) continue;
    posed.problem.required[at] = Math.max(posed.problem.required[at] ?? 0, statement.width);
    posed.marks[at] = mark === markCode.capped ? Math.max(posed.marks[at] ?? 0, mark) : markCode.earlier;
  }
}

function setToday(
  { problem, marks }: Posed,
  today: Layer,
  own: Int32Array,
  {
    said,
    weight,
  }: {
    readonly said: (cell: number, mark: number) => Statement | null;
    readonly weight: (cell: number) => number;
  },
): void {
  const before = marks.slice();
  marks.fill(markCode.notPublished);
  for (const [cell, mark] of own.entries()) {
    const at = today.cellOf[cell] ?? 0;
    const kept = keptHidden(before[at] ?? 0, mark);
    const statement = said(cell, kept);
    if (statement === null) continue;
    marks[at] = kept;
    problem.required[at] = Math.max(problem.required[at] ?? 0, statement.width);
    const all = today.pupils[cell] ?? 0;
    if (isHidden(kept)) {
      problem.hidden[at] = 1;
      continue;
    }
    [problem.saidLow[at], problem.saidHigh[at]] = [statement.low, statement.high];
    if (mark === markCode.noPupils) bound(problem, at, 0, 0);
    problem.cost[at] =
      mark === markCode.noPupils ? unbounded : weight(cell) * (4 + Math.floor(Math.log2(all + 1)));
  }
}

/** A figure once hidden is not shown, and one once shown as `~100` is not shown exactly. */
function keptHidden(before: number, mark: number): number {
  if (mark === markCode.notPublished || mark === markCode.noPupils || isHidden(mark)) return mark;
  if (before === markCode.earlier) return before;
  return before === markCode.capped && mark === markCode.exact ? markCode.earlier : mark;
}

function isMostlyMet(layers: readonly Layer[], id: string): boolean {
  const layer = layers.find((one) => one.met.has(id));
  if (layer === undefined) return true;
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  const met = sum(layer.set.outcomes.find((one) => one.id === id)?.met ?? []);
  return 2 * met >= sum(layer.set.pupils);
}
