import { type FrameDimension, groupAt } from './frame.ts';
import type { Layer } from './layer.ts';
import type { LeftOver } from './problem.ts';
import type { TableDimension } from './schema.ts';

/** That a group of one dimension is what another leaves when a third is taken from it. */
interface Split {
  readonly dimension: number;
  readonly group: number;
  readonly whole: number;
  readonly part: number;
}

/**
 * Groups of several codes that no table names and one subtraction tells: what a group leaves when a code or group within it is
 * taken away ("all" less one large school is all the small ones together). Only where somewhere both are large enough to be
 * shown and the rest is not; each becomes a group of its own that no table lists. `ground` is the set on these dimensions.
 */
export function withRemainders(
  dimensions: readonly TableDimension[],
  ground: Layer,
): { readonly dimensions: readonly TableDimension[]; readonly splits: readonly Split[] } {
  const splits: Split[] = [];
  const wider = dimensions.map((dimension, at) => {
    const own = ground.frame.dimensions[at];
    if (own === undefined) return dimension;
    const groupOf = new Map(own.codesOf.map((codes, group) => [keyOf(codes), group]));
    const groups = [...dimension.groups];
    for (const [whole, codes] of own.codesOf.entries()) {
      for (const [part, some] of own.codesOf.entries()) {
        if (codes.length - some.length < 2 || !some.every((code) => codes.includes(code))) continue;
        if (!isTold(ground, own, whole, part)) continue;
        const left = codes.filter((code) => !some.includes(code));
        const group =
          groupOf.get(keyOf(left)) ?? own.codesOf.length + groups.length - dimension.groups.length;
        if (group < own.codesOf.length) continue;
        splits.push({ dimension: at, group, whole, part });
        if (groupOf.has(keyOf(left))) continue;
        groupOf.set(keyOf(left), group);
        const id = unusedName(own.names, `${own.names[whole]} − ${own.names[part]}`);
        groups.push({ id, level: null, codes: Array.from(left, (code) => own.names[code] ?? '') });
      }
    }
    return { ...dimension, groups };
  });
  return { dimensions: wider, splits };
}

/** The cells that are left over and that one subtraction may tell. `ground` is the set on the wider dimensions. */
export function leftOverIn(ground: Layer, splits: readonly Split[]): LeftOver[] {
  const { dimensions, cellCount } = ground.frame;
  const found: LeftOver[] = [];
  for (let cell = 0; cell < cellCount; cell += 1) {
    const isSmall = (ground.pupils[cell] ?? 0) > 0 && !isLarge(ground, cell);
    if (!isSmall) continue;
    const over = dimensions.flatMap((own, at) => (groupAt(own, cell) >= own.felt ? [{ own, at }] : []));
    const [only] = over;
    if (only === undefined || over.length > 1) continue;
    const group = groupAt(only.own, cell);
    const base = cell - group * only.own.cellStride;
    const ways = splits.flatMap((one) =>
      one.dimension === only.at && one.group === group
        ? [
            {
              cell,
              whole: base + one.whole * only.own.cellStride,
              part: base + one.part * only.own.cellStride,
            },
          ]
        : [],
    );
    const way = ways.find(({ whole, part }) => isLarge(ground, whole) && isLarge(ground, part));
    if (way !== undefined) found.push(way);
  }
  return found;
}

/** Whether anywhere both may be shown and what is left may be too small. */
function isTold({ pupils, thresholds, rules }: Layer, own: FrameDimension, whole: number, part: number) {
  const { cellStride, codesOf } = own;
  const strictest = Math.max(rules.threshold, ...Object.values(rules.thresholdByLevel));
  const row = codesOf.length * cellStride;
  for (let from = 0; from < pupils.length; from += row) {
    for (let at = from; at < from + cellStride; at += 1) {
      const [one, other] = [at + whole * cellStride, at + part * cellStride];
      const [all, some] = [pupils[one] ?? 0, pupils[other] ?? 0];
      if (all <= some || all - some >= strictest) continue;
      if (all >= (thresholds[one] ?? 0) && some >= (thresholds[other] ?? 0)) return true;
    }
  }
  return false;
}

const keyOf = (codes: Int32Array) => codes.toSorted().join();

const isLarge = ({ pupils, thresholds }: Layer, cell: number) =>
  (pupils[cell] ?? 0) >= (thresholds[cell] ?? 0);

function unusedName(names: readonly string[], name: string): string {
  return names.includes(name) ? unusedName(names, `${name}*`) : name;
}
