import type { Factor, FrameDimension } from './frame.ts';

/** The factors that moves are multiplied from, made when first asked for. */
export interface Factors {
  /** One more of a code, which every group around it notices. */
  alone(code: number): Factor;
  /** One more of a code and one less of another: only groups that hold one of them notice. */
  swap(code: number, partner: number): Factor;
  /** Other codes, those of the smallest common group first: they disturb the fewest totals. */
  partners(code: number): Int32Array;
}

export function factorsOf(dimension: FrameDimension): Factors {
  const { codeCount, codesOf, groupsOf, cellStride } = dimension;
  const known: (Factor | undefined)[] = [];
  const nearest: (Int32Array | undefined)[] = [];
  const around = (code: number) => groupsOf[code] ?? new Int32Array();

  function made(code: number, partner: number): Factor {
    const at = code * (codeCount + 1) + partner + 1;
    const before = known[at];
    if (before !== undefined) return before;
    const theirs = partner < 0 ? new Int32Array() : around(partner);
    const gives = around(code).filter((group) => !theirs.includes(group));
    const takes = theirs.filter((group) => !around(code).includes(group));
    const offsets = Int32Array.from([...gives, ...takes], (group) => group * cellStride);
    const signs = new Int8Array(offsets.length).fill(-1).fill(1, 0, gives.length);
    const factor = { offsets, signs };
    known[at] = factor;
    return factor;
  }

  function sorted(code: number): Int32Array {
    const distance = new Float64Array(codeCount).fill(Number.POSITIVE_INFINITY);
    for (const group of around(code)) {
      const members = codesOf[group] ?? new Int32Array();
      for (const member of members) distance[member] = Math.min(distance[member] ?? 0, members.length);
    }
    const others = Array.from({ length: codeCount }, (_, other) => other).filter((other) => other !== code);
    const order = others.toSorted(
      (one, other) => (distance[one] ?? 0) - (distance[other] ?? 0) || one - other,
    );
    return Int32Array.from(order);
  }

  return {
    alone: (code) => made(code, -1),
    swap: made,
    partners(code) {
      const before = nearest[code];
      if (before !== undefined) return before;
      const order = sorted(code);
      nearest[code] = order;
      return order;
    },
  };
}
