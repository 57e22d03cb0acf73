import type { Frame } from './frame.ts';

/** Sums of leaf counts in every cell of the frame, one dimension at a time. */
export function totals(frame: Frame, leaves: ArrayLike<number>): Int32Array {
  let current = Int32Array.from(leaves);
  let after = 1;
  for (let at = frame.dimensions.length - 1; at >= 0; at -= 1) {
    const dimension = frame.dimensions[at];
    if (dimension === undefined) break;
    const { codesOf, codeCount } = dimension;
    const before = current.length / (codeCount * after);
    const wider = new Int32Array(before * codesOf.length * after);
    for (let outer = 0; outer < before; outer += 1) {
      for (const [group, codes] of codesOf.entries()) {
        const to = (outer * codesOf.length + group) * after;
        for (const code of codes) {
          const from = (outer * codeCount + code) * after;
          for (let inner = 0; inner < after; inner += 1) {
            wider[to + inner] = (wider[to + inner] ?? 0) + (current[from + inner] ?? 0);
          }
        }
      }
    }
    current = wider;
    after *= codesOf.length;
  }
  return current;
}
