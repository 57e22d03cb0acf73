import { type Frame, groupAt } from './frame.ts';

/** A finest cell, and every cell that notices when it moves. */
export interface Leaf {
  readonly codes: readonly number[];
  readonly cell: number;
  readonly cells: Int32Array;
  /** Whether they move the same way (1) or the other (-1). */
  readonly signs: Int8Array;
  /** A number of its own: how far which leaves have moved is told apart by the sum of keys. */
  readonly key: number;
}

export interface AroundLeaves {
  leafOf(codes: readonly number[]): Leaf;
  /** The finest cells of a cell. */
  leavesOf(cell: number): readonly Leaf[];
  /** Whether one more in the leaf is one more in the cell around it, or one less. */
  signIn(cell: number, leaf: Leaf): number;
}

/** Finest cells, put together when first asked for: a search comes back to the same few. */
export function aroundLeaves({ dimensions }: Frame): AroundLeaves {
  const known = new Map<number, Leaf>();
  const within = new Map<number, readonly Leaf[]>();

  function leafOf(codes: readonly number[]): Leaf {
    const cell = codes.reduce((sum, code, depth) => sum + code * (dimensions[depth]?.cellStride ?? 0), 0);
    const before = known.get(cell);
    if (before !== undefined) return before;
    let [cells, signs] = [[0], [1]];
    for (const [depth, { groupsOf, signsOf, cellStride }] of dimensions.entries()) {
      const code = codes[depth] ?? 0;
      const groups = Array.from(groupsOf[code] ?? []);
      signs = signs.flatMap((sign) => groups.map((_, at) => sign * (signsOf[code]?.[at] ?? 1)));
      cells = cells.flatMap((at) => groups.map((group) => at + group * cellStride));
    }
    const key = Math.imul(cell + 1, 0x9e3779b1) >>> 0;
    const leaf = { codes, cell, cells: Int32Array.from(cells), signs: Int8Array.from(signs), key };
    known.set(cell, leaf);
    return leaf;
  }

  function leavesOf(cell: number): readonly Leaf[] {
    const before = within.get(cell);
    if (before !== undefined) return before;
    const lists = dimensions.map((dimension) => dimension.codesOf[groupAt(dimension, cell)] ?? []);
    const all = lists.reduce<number[][]>(
      (found, list) => found.flatMap((codes) => Array.from(list, (code) => [...codes, code])),
      [[]],
    );
    const leaves = all.map(leafOf);
    within.set(cell, leaves);
    return leaves;
  }

  return { leafOf, leavesOf, signIn: (cell, { cells, signs }) => signs[cells.indexOf(cell)] ?? 1 };
}
