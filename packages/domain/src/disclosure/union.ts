import { type Frame, frameOf, groupAt } from './frame.ts';
import type { TableDimension, TableGroup, TableSet } from './schema.ts';

/** Dimensions that can say every cell of all sets: the groups of earlier ones stand beside today's. Null when codes differ. */
export function unionOf(today: TableSet, earlier: readonly TableSet[]): readonly TableDimension[] | null {
  const isPossible = earlier.every((set) => set.dimensions.every((one) => hasSameCodes(today, one)));
  if (!isPossible) return null;
  return today.dimensions.map((dimension) => {
    const groups = [...dimension.groups];
    for (const set of earlier) {
      const before = set.dimensions.find((one) => one.id === dimension.id);
      const wanted = before?.groups ?? [{ id: '', level: null, codes: dimension.codes }];
      for (const group of wanted) {
        if (findGroup(dimension.codes, groups, group.codes) !== null) continue;
        groups.push({ ...group, id: unusedName(dimension.codes, groups, group) });
      }
    }
    return { ...dimension, groups };
  });
}

/** For every cell of one frame, the cell of the other with the same pupils. A dimension that is missing is its whole. */
export function projection(from: Frame, to: Frame): Int32Array {
  const ways = to.dimensions.map((target) => {
    const source = from.dimensions.find((one) => one.id === target.id);
    if (source === undefined) {
      const whole = target.codesOf.findIndex((codes) => codes.length === target.codeCount);
      return { source, target, groups: [whole] };
    }
    const keys = target.codesOf.map((codes) => keyOf(namesOf(codes, target.names)));
    const groups = source.codesOf.map((codes, group) => {
      const key = keyOf(namesOf(codes, source.names));
      const named = target.indexOf.get(source.names[group] ?? '') ?? -1;
      return keys[named] === key ? named : keys.indexOf(key);
    });
    return { source, target, groups };
  });
  return Int32Array.from({ length: from.cellCount }, (_, cell) =>
    ways.reduce((sum, { source, target, groups }) => {
      const group = source === undefined ? 0 : groupAt(source, cell);
      return sum + (groups[group] ?? 0) * target.cellStride;
    }, 0),
  );
}

/** The frame of a set alone. */
export const ownFrame = (set: TableSet): Frame => frameOf(set.dimensions);

function hasSameCodes(today: TableSet, before: TableDimension): boolean {
  const now = today.dimensions.find((one) => one.id === before.id);
  return now !== undefined && keyOf(now.codes) === keyOf(before.codes);
}

function findGroup(codes: readonly string[], groups: readonly TableGroup[], wanted: readonly string[]) {
  const key = keyOf(wanted);
  if (wanted.length === 1 && codes.includes(wanted[0] ?? '')) return key;
  return groups.some((group) => keyOf(group.codes) === key) ? key : null;
}

function unusedName(codes: readonly string[], groups: readonly TableGroup[], { id }: TableGroup): string {
  const taken = new Set([...codes, ...groups.map((group) => group.id)]);
  let name = id;
  while (name === '' || taken.has(name)) name = `${name}*`;
  return name;
}

const namesOf = (codes: Int32Array, names: readonly string[]) =>
  Array.from(codes, (code) => names[code] ?? '');
const keyOf = (codes: readonly string[]) => JSON.stringify([...new Set(codes)].sort());
