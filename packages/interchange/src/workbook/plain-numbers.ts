import type { ReadNumber } from './read-cell.ts';

/** Longest value kept: a double with all its digits, its exponent and sign. */
const LONGEST = 24;
const SLOTS = 4096;
/** Eight digits are no identity number and no more than one can count exactly. */
const COUNTED_DIGITS = 8;

/**
 * Numbers by the bytes they are written in. A sheet of results has few different ones (0.1 to 100.0, 6.1, 27), so each is
 * read once and remembered; whole numbers are counted together without that. `read` reads a number of any other kind.
 */
export function plainNumbers(read: (written: string) => ReadNumber) {
  const written = new Uint8Array(SLOTS * LONGEST);
  const lengths = new Uint8Array(SLOTS);
  const known: (ReadNumber | undefined)[] = Array.from({ length: SLOTS });

  return (bytes: Buffer, from: number, to: number): ReadNumber => {
    const length = to - from;
    let whole = 0;
    let hash = length;
    let isWhole = length <= COUNTED_DIGITS;
    for (let at = from; at < to; at += 1) {
      const byte = bytes[at] ?? 0;
      isWhole &&= byte >= 0x30 && byte <= 0x39;
      whole = whole * 10 + byte - 0x30;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    if (isWhole) return { text: String(whole), number: whole };
    if (length > LONGEST) return read(bytes.toString('latin1', from, to));
    const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
    const first = slot * LONGEST;
    let same = lengths[slot] === length;
    for (let at = 0; same && at < length; at += 1) same = written[first + at] === bytes[from + at];
    const remembered = known[slot];
    if (same && remembered !== undefined) return remembered;
    const number = read(bytes.toString('latin1', from, to));
    written.set(bytes.subarray(from, to), first);
    lengths[slot] = length;
    known[slot] = number;
    return number;
  };
}
