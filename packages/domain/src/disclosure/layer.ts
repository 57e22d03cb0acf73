import { type Frame, groupAt } from './frame.ts';
import { markCode } from './marks.ts';
import type { DisclosureRules, Publication, TableSet } from './schema.ts';
import { totals } from './totals.ts';
import { ownFrame, projection } from './union.ts';

/** One publication, or the one being made, laid on the common frame. */
export interface Layer {
  readonly set: TableSet;
  readonly rules: DisclosureRules;
  readonly frame: Frame;
  /** The common frame's cell for every cell of this layer. */
  readonly cellOf: Int32Array;
  readonly pupils: Int32Array;
  /** Of the outcomes that a table shows. */
  readonly met: ReadonlyMap<string, Int32Array>;
  readonly thresholds: Int32Array;
  readonly marks: { readonly pupils: Int32Array; readonly outcomes: ReadonlyMap<string, Int32Array> };
}

/** The layer of a set not yet protected: every cell of a table is marked by the primary rules alone. */
export function layerOf(set: TableSet, rules: DisclosureRules, common: Frame, frame = ownFrame(set)): Layer {
  const pupils = totals(frame, set.pupils);
  const isShown = (id: string) => set.tables.some((table) => table.outcomes.includes(id));
  const met = new Map(set.outcomes.flatMap(({ id, met }) => (isShown(id) ? [[id, totals(frame, met)]] : [])));
  const thresholds = thresholdsOf(frame, rules);
  const blank = () => new Int32Array(frame.cellCount);
  const marks = { pupils: blank(), outcomes: new Map(set.outcomes.map((one) => [one.id, blank()])) };
  for (const table of set.tables) {
    for (const { cell } of cellsShown(frame, table.shows)) {
      const all = pupils[cell] ?? 0;
      const isSmall = all < (thresholds[cell] ?? 0);
      marks.pupils[cell] = markOfPupils(all, isSmall, rules);
      for (const id of table.outcomes) {
        const outcome = marks.outcomes.get(id);
        if (outcome !== undefined)
          outcome[cell] = markOfOutcome(all, met.get(id)?.[cell] ?? 0, isSmall, rules);
      }
    }
  }
  return { set, rules, frame, cellOf: projection(frame, common), pupils, met, thresholds, marks };
}

export function publishedLayer({ set, rules, marks }: Publication, common: Frame): Layer {
  const outcomes = Object.entries(marks.outcomes).map(([id, codes]) => [id, Int32Array.from(codes)] as const);
  const known = { pupils: Int32Array.from(marks.pupils), outcomes: new Map(outcomes) };
  return { ...layerOf(set, rules, common), marks: known };
}

/** The primary rule of a number of pupils. */
export function markOfPupils(all: number, isSmall: boolean, rules: DisclosureRules): number {
  if (all === 0) return markCode.noPupils;
  return isSmall && rules.pupils === 'protected' ? markCode.primary : markCode.exact;
}

/** The primary rule of a share. */
export function markOfOutcome(
  all: number,
  met: number,
  isSmall: boolean,
  { few, leastMet }: DisclosureRules,
): number {
  if (all === 0) return markCode.noPupils;
  if (isSmall || met < leastMet) return markCode.primary;
  const notMet = all - met;
  const isFew = few !== null && notMet <= few.highest && (notMet > 0 || few.includesNone);
  return isFew ? markCode.capped : markCode.exact;
}

/** Every cell's threshold: that of its level where one is set, the strictest when several are. */
function thresholdsOf(frame: Frame, { threshold, thresholdByLevel }: DisclosureRules): Int32Array {
  const byGroup = frame.dimensions.map((dimension) => ({
    dimension,
    thresholds: dimension.levels.map((level) => (level === null ? 0 : (thresholdByLevel[level] ?? 0))),
  }));
  return Int32Array.from({ length: frame.cellCount }, (_, cell) => {
    const own = byGroup.map(({ dimension, thresholds }) => thresholds[groupAt(dimension, cell)] ?? 0);
    const strictest = Math.max(...own);
    return strictest > 0 ? strictest : threshold;
  });
}

/** Every cell of a table with the names of its groups. */
export function cellsShown(
  frame: Frame,
  shows: Readonly<Record<string, readonly string[]>>,
): { readonly cell: number; readonly groups: Readonly<Record<string, string>> }[] {
  const start: { cell: number; groups: Record<string, string> }[] = [{ cell: 0, groups: {} }];
  return frame.dimensions.reduce(
    (cells, { id, indexOf, cellStride }) =>
      cells.flatMap(({ cell, groups }) =>
        (shows[id] ?? []).map((name) => ({
          cell: cell + (indexOf.get(name) ?? 0) * cellStride,
          groups: { ...groups, [id]: name },
        })),
      ),
    start,
  );
}
