/** Numbers that look random and are the same every time: mulberry32, and Box and Muller for normal ones. */
export function chance(seed: number) {
  let state = seed;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(1 - uniform())) * Math.cos(2 * Math.PI * uniform());
  const sample = (n: number, mean: number, spread: number) =>
    Array.from({ length: n }, () => mean + spread * normal());
  return { uniform, normal, sample };
}
