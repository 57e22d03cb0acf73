import type { TableDimension } from './schema.ts';

/** What one factor of a move touches: cell offsets of one dimension, and whether it adds (1) or takes (-1) there. */
export interface Factor {
  readonly offsets: Int32Array;
  readonly signs: Int8Array;
}

/** A dimension with numbers for names: group g < codes is code g alone, the shown groups follow. */
export interface FrameDimension {
  readonly id: string;
  readonly codeCount: number;
  readonly names: readonly string[];
  readonly levels: readonly (string | null)[];
  /** Codes of each group. */
  readonly codesOf: readonly Int32Array[];
  /** Groups of each code, itself first. */
  readonly groupsOf: readonly Int32Array[];
  /** Whether one more of the code is one more in each of its groups (1) or one less (-1, in a nest of outcomes alone). */
  readonly signsOf: readonly Int8Array[];
  readonly indexOf: ReadonlyMap<string, number>;
  readonly cellStride: number;
  readonly leafStride: number;
  /** Groups, codes among them, that a move is felt in; those after them are what is left over of others. */
  readonly felt: number;
  /** Of a nest of outcomes: which moves each code may take part in. Null where codes stand beside each other. */
  readonly together: readonly (readonly Factor[])[] | null;
}

/**
 * The grid of all cells that any table could show: codes and groups of every dimension, crossed. A finest cell (leaf) is the
 * cell of single codes.
 */
export interface Frame {
  readonly dimensions: readonly FrameDimension[];
  readonly cellCount: number;
  readonly leafCount: number;
  /** The cell of every leaf. */
  readonly leafCells: Int32Array;
}

/** `listed`: how many groups of each dimension a move is felt in; those after them only have a place, for what is left over. */
export function frameOf(dimensions: readonly TableDimension[], listed?: readonly number[]): Frame {
  const sizes = dimensions.map((one) => one.codes.length + one.groups.length);
  const after = (counts: readonly number[], from: number) =>
    counts.slice(from + 1).reduce((product, count) => product * count, 1);
  const leafSizes = dimensions.map((one) => one.codes.length);
  const compiled = dimensions.map((one, at) =>
    compile(one, { cellStride: after(sizes, at), leafStride: after(leafSizes, at), listed: listed?.[at] }),
  );
  const leafCount = leafSizes.reduce((product, count) => product * count, 1);
  const leafCells = new Int32Array(leafCount);
  for (let leaf = 0; leaf < leafCount; leaf += 1) {
    let cell = 0;
    for (const one of compiled) cell += (Math.floor(leaf / one.leafStride) % one.codeCount) * one.cellStride;
    leafCells[leaf] = cell;
  }
  const cellCount = sizes.reduce((product, count) => product * count, 1);
  return { dimensions: compiled, cellCount, leafCount, leafCells };
}

interface Place {
  readonly cellStride: number;
  readonly leafStride: number;
  readonly listed: number | undefined;
}

function compile(dimension: TableDimension, { cellStride, leafStride, listed }: Place): FrameDimension {
  const codeAt = new Map(dimension.codes.map((code, at) => [code, at]));
  const groups = dimension.groups.map((group) => group.codes.flatMap((code) => codeAt.get(code) ?? []));
  const codesOf = [...dimension.codes.map((_, at) => [at]), ...groups].map((codes) => Int32Array.from(codes));
  const felt = listed === undefined ? codesOf.length : dimension.codes.length + listed;
  const groupsOf = dimension.codes.map((_, code) =>
    Int32Array.from(codesOf.slice(0, felt).flatMap((codes, group) => (codes.includes(code) ? [group] : []))),
  );
  const names = [...dimension.codes, ...dimension.groups.map((group) => group.id)];
  return {
    id: dimension.id,
    codeCount: dimension.codes.length,
    names,
    levels: [...dimension.codes.map(() => dimension.level), ...dimension.groups.map((group) => group.level)],
    codesOf,
    groupsOf,
    signsOf: groupsOf.map((groups) => new Int8Array(groups.length).fill(1)),
    indexOf: new Map(names.map((name, at) => [name, at])),
    cellStride,
    leafStride,
    felt,
    together: null,
  };
}

/** The group of a cell in one dimension. */
export function groupAt(dimension: FrameDimension, cell: number): number {
  return Math.floor(cell / dimension.cellStride) % dimension.codesOf.length;
}
