import type { TableSet } from '../../src/disclosure/index.ts';

/** A cell by the name of its code or group in each dimension; a dimension that is not named is all of it. */
export type Names = Readonly<Record<string, string>>;

/** The finest cells of a cell, as leaf numbers: slow, plain, and shared with nothing in the domain. */
export function leavesOf(set: TableSet, names: Names): number[] {
  return set.dimensions.reduce<number[]>(
    (leaves, { id, codes, groups }) => {
      const name = names[id];
      const of = name === undefined ? codes : (groups.find((one) => one.id === name)?.codes ?? [name]);
      return leaves.flatMap((leaf) => of.map((code) => leaf * codes.length + codes.indexOf(code)));
    },
    [0],
  );
}

/** The cells of a table, and where each stands in its publication's marks. */
export function shownCells(set: TableSet, shows: TableSet['tables'][number]['shows']) {
  return set.dimensions.reduce<{ names: Names; at: number }[]>(
    (cells, { id, codes, groups }) => {
      const all = [...codes, ...groups.map((one) => one.id)];
      return cells.flatMap(({ names, at }) =>
        (shows[id] ?? []).map((name) => ({
          names: { ...names, [id]: name },
          at: at * all.length + all.indexOf(name),
        })),
      );
    },
    [{ names: {}, at: 0 }],
  );
}

/** Every combination of codes and groups, in a table or not. */
export function everyCell(set: TableSet) {
  const names = ({ codes, groups }: TableSet['dimensions'][number]) => [
    ...codes,
    ...groups.map((one) => one.id),
  ];
  return shownCells(set, Object.fromEntries(set.dimensions.map((one) => [one.id, names(one)])));
}

/** The names of every finest cell. */
export function finest(set: TableSet): Names[] {
  return set.dimensions.reduce<Names[]>(
    (cells, { id, codes }) => cells.flatMap((names) => codes.map((code) => ({ ...names, [id]: code }))),
    [{}],
  );
}

/** The same cell by names of today's set: codes keep theirs, groups are found by their codes, what is missing is all of it. */
export function inToday(set: TableSet, today: TableSet, names: Names): Names {
  return Object.fromEntries(
    today.dimensions.map(({ id, codes, groups }) => {
      const name = names[id];
      if (name !== undefined && codes.includes(name)) return [id, name];
      const before = set.dimensions.find((one) => one.id === id)?.groups.find((one) => one.id === name);
      const of = before?.codes ?? codes;
      const same = groups.filter((one) => sameCodes(one.codes, of));
      const named = same.find((one) => one.id === name);
      return [id, named?.id ?? (of.length === 1 ? of[0] : same[0]?.id) ?? ''];
    }),
  );
}

const sameCodes = (one: readonly string[], other: readonly string[]) =>
  JSON.stringify([...one].sort()) === JSON.stringify([...other].sort());

/** The threshold of a cell: the strictest of its levels', or else the common one. `levelless`: a dimension in which it has none. */
export function thresholdOf(
  rules: { readonly threshold: number; readonly thresholdByLevel: Readonly<Record<string, number>> },
  set: TableSet,
  names: Names,
  levelless?: string,
): number {
  const own = set.dimensions.flatMap(({ id, level, groups }) => {
    if (id === levelless) return [];
    const group = groups.find((one) => one.id === names[id]);
    const its = group === undefined ? level : group.level;
    return its === null ? [] : (rules.thresholdByLevel[its] ?? []);
  });
  return own.length > 0 ? Math.max(...own) : rules.threshold;
}
