/** Longest text kept, in bytes, and how many are. */
const LONGEST = 24;
const SLOTS = 1024;

/**
 * Texts of ASCII by their bytes. A document says the same few names and marks again and again, so that a short one is made
 * once and remembered until another takes its place.
 */
export function shortTexts() {
  const written = new Uint8Array(SLOTS * LONGEST);
  const texts: string[] = Array.from({ length: SLOTS }, () => '');

  return (bytes: Buffer, from: number, to: number): string => {
    const length = to - from;
    if (length > LONGEST) return bytes.toString('latin1', from, to);
    let hash = length;
    for (let at = from; at < to; at += 1) hash = (Math.imul(hash, 31) + (bytes[at] ?? 0)) | 0;
    const slot = (hash ^ (hash >>> 10)) & (SLOTS - 1);
    const first = slot * LONGEST;
    let same = texts[slot]?.length === length;
    for (let at = 0; same && at < length; at += 1) same = written[first + at] === bytes[from + at];
    if (!same) {
      texts[slot] = bytes.toString('latin1', from, to);
      for (let at = 0; at < length; at += 1) written[first + at] = bytes[from + at] ?? 0;
    }
    return texts[slot] ?? '';
  };
}
