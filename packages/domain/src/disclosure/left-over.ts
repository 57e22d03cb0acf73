import type { LeftOver, Problem } from './problem.ts';

/** Cells that change, and by how much each. */
export interface Changed {
  readonly cells: Int32Array;
  readonly signs: Int8Array;
}

/** Adds to the cells of a move those that are left over between two of them: what the whole gains and the part does not. */
export function withLeftOver({ leftOver, frame }: Problem): (changed: Changed) => Changed {
  if (leftOver.length === 0) return (changed) => changed;
  const around = new Map<number, LeftOver[]>();
  const isAround = new Uint8Array(frame.cellCount);
  for (const one of leftOver) {
    for (const at of [one.whole, one.part]) {
      isAround[at] = 1;
      around.set(at, [...(around.get(at) ?? []), one]);
    }
  }
  return ({ cells, signs }) => {
    const more = new Map<number, number>();
    for (const [at, cell] of cells.entries()) {
      if (isAround[cell] === 0) continue;
      const sign = signs[at] ?? 0;
      for (const one of around.get(cell) ?? [])
        more.set(one.cell, (more.get(one.cell) ?? 0) + (one.whole === cell ? sign : -sign));
    }
    const changed = [...more].filter(([, sign]) => sign !== 0);
    if (changed.length === 0) return { cells, signs };
    return {
      cells: Int32Array.from([...cells, ...changed.map(([cell]) => cell)]),
      signs: Int8Array.from([...signs, ...changed.map(([, sign]) => sign)]),
    };
  };
}
