import { type FrameDimension, groupAt } from './frame.ts';
import type { Layer } from './layer.ts';
import type { LeftOver } from './problem.ts';
import type { TableDimension } from './schema.ts';

/**
 * Groups of several codes that no table names and one subtraction tells: what a group leaves when a code or group within it is
 * taken away ("all" less one large school is all the small ones together). Only where somewhere both are large enough to be
 * shown and the rest is not; each becomes a group of its own that no table lists. `ground` is the set on these dimensions.
 */
export function withRemainders(dimensions: readonly TableDimension[], ground: Layer): TableDimension[] {
  return dimensions.map((dimension, at) => {
    const own = ground.frame.dimensions[at];
    if (own === undefined) return dimension;
    const known = new Set(own.codesOf.map((codes) => codes.join()));
    const groups = [...dimension.groups];
    for (const { whole, part, left } of splitsOf(own)) {
      if (known.has(left.join()) || !isTold(ground, own, whole, part)) continue;
      known.add(left.join());
      const id = unusedName(own.names, `${own.names[whole]} − ${own.names[part]}`);
      groups.push({ id, level: null, codes: left.map((code) => own.names[code] ?? '') });
    }
    return { ...dimension, groups };
  });
}

/** The cells that are left over and that one subtraction may tell. `ground` is the set with them. */
export function leftOverIn(ground: Layer): LeftOver[] {
  const { dimensions, cellCount } = ground.frame;
  const ways = dimensions.map((own) => {
    const first = own.felt;
    const splits = splitsOf(own).filter(({ whole, part }) => whole < first && part < first);
    return { own, first, splits: Map.groupBy(splits, (one) => one.left.join()) };
  });
  return Array.from({ length: cellCount }, (_, cell) => cell).flatMap((cell) => {
    const [way, another] = ways.filter(({ own, first }) => groupAt(own, cell) >= first);
    const isSmall = (ground.pupils[cell] ?? 0) > 0 && !isLarge(ground, cell);
    if (way === undefined || another !== undefined || !isSmall) return [];
    const { own, splits } = way;
    const group = groupAt(own, cell);
    const found = (splits.get(own.codesOf[group]?.join() ?? '') ?? []).map(({ whole, part }) => {
      const at = (other: number) => cell + (other - group) * own.cellStride;
      return { cell, whole: at(whole), part: at(part) };
    });
    return found.filter(({ whole, part }) => isLarge(ground, whole) && isLarge(ground, part)).slice(0, 1);
  });
}

interface Split {
  readonly whole: number;
  readonly part: number;
  /** The codes that are left, more than one. */
  readonly left: readonly number[];
}

function splitsOf({ codesOf }: FrameDimension): Split[] {
  return [...codesOf.entries()].flatMap(([whole, codes]) =>
    [...codesOf.entries()].flatMap(([part, some]) => {
      const left = Array.from(codes).filter((code) => !some.includes(code));
      const isPart = left.length > 1 && left.length === codes.length - some.length;
      return isPart ? [{ whole, part, left }] : [];
    }),
  );
}

/** Whether anywhere both may be shown and what is left may be too small. */
function isTold(ground: Layer, own: FrameDimension, whole: number, part: number): boolean {
  const { threshold, thresholdByLevel } = ground.rules;
  const strictest = Math.max(threshold, ...Object.values(thresholdByLevel));
  return ground.pupils.some((all, cell) => {
    if (groupAt(own, cell) !== whole || !isLarge(ground, cell)) return false;
    const other = cell + (part - whole) * own.cellStride;
    const left = all - (ground.pupils[other] ?? 0);
    return left > 0 && left < strictest && isLarge(ground, other);
  });
}

const isLarge = ({ pupils, thresholds }: Layer, cell: number) =>
  (pupils[cell] ?? 0) >= (thresholds[cell] ?? 0);

function unusedName(names: readonly string[], name: string): string {
  return names.includes(name) ? unusedName(names, `${name}*`) : name;
}
