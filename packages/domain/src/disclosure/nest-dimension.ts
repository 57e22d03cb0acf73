import type { Factor, Frame, FrameDimension } from './frame.ts';
import type { Nest } from './nests.ts';

/** Sets of outcomes that are moved as one, at most: all of them for a line of five. */
const mostSets = 16;

/**
 * The outcomes of a nest as one dimension more, the first: its codes are the outcomes, each a group of itself, and for every
 * pair that holds there is a group of those who met the outer one alone, in which the inner one counts negatively. Nobody can be
 * counted there less than never, so whatever is found in this frame is true of all outcomes of the nest at once.
 */
export function nestFrame(frame: Frame, nest: Nest): Frame {
  const rows = nest.ids.length + nest.holdings.length;
  const dimension = nestDimension(nest, frame);
  const leafCells = nest.ids.flatMap((_, code) =>
    Array.from(frame.leafCells, (cell) => code * frame.cellCount + cell),
  );
  return {
    dimensions: [dimension, ...frame.dimensions],
    cellCount: rows * frame.cellCount,
    leafCount: leafCells.length,
    leafCells: Int32Array.from(leafCells),
  };
}

function nestDimension({ ids, holdings }: Nest, { cellCount, leafCount }: Frame): FrameDimension {
  const names = [...ids, ...holdings.map(({ inner, outer }) => `${ids[outer]} - ${ids[inner]}`)];
  const signed = ids.map((_, code) => [
    { group: code, sign: 1 },
    ...holdings.flatMap(({ inner, outer }, at) =>
      inner === code || outer === code ? [{ group: ids.length + at, sign: outer === code ? 1 : -1 }] : [],
    ),
  ]);
  const factor = (set: ReadonlySet<number>): Factor => {
    const held = holdings.map(({ inner, outer }) => Number(set.has(outer)) - Number(set.has(inner)));
    const signs = [...ids.map((_, code) => Number(set.has(code))), ...held];
    const changed = [...signs.keys()].filter((row) => signs[row] !== 0);
    return {
      offsets: Int32Array.from(changed, (row) => row * cellCount),
      signs: Int8Array.from(changed, (row) => signs[row] ?? 0),
    };
  };
  const sets = ids.map((_, code) => setsAround(code, holdings, ids.length).map(factor));
  return {
    id: '',
    codeCount: ids.length,
    names,
    levels: names.map(() => null),
    codesOf: [
      ...ids.map((_, code) => Int32Array.of(code)),
      ...holdings.map(({ inner, outer }) => Int32Array.of(outer, inner)),
    ],
    groupsOf: signed.map((groups) => Int32Array.from(groups, (one) => one.group)),
    signsOf: signed.map((groups) => Int8Array.from(groups, (one) => one.sign)),
    indexOf: new Map(names.map((name, at) => [name, at])),
    cellStride: cellCount,
    leafStride: leafCount,
    felt: names.length,
    together: sets,
  };
}

/** Outcomes that can be moved with this one: those that hang together through it, the fewest first, and last all. */
function setsAround(code: number, holdings: Nest['holdings'], count: number): ReadonlySet<number>[] {
  const found = [new Set([code])];
  const keyOf = (set: ReadonlySet<number>) => [...set].sort((one, other) => one - other).join();
  const keys = new Set(found.map(keyOf));
  for (const set of found) {
    const next = holdings.flatMap(({ inner, outer }) =>
      set.has(inner) === set.has(outer) ? [] : [set.has(inner) ? outer : inner],
    );
    for (const one of next) {
      const wider = new Set([...set, one]);
      if (keys.has(keyOf(wider)) || found.length === mostSets) continue;
      keys.add(keyOf(wider));
      found.push(wider);
    }
  }
  const all = new Set(Array.from({ length: count }, (_, at) => at));
  return keys.has(keyOf(all)) ? found : [...found, all];
}
