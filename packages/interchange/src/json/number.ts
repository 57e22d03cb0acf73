/** The grammar of a number (RFC 8259, 6): no leading zeros, no plus, digits on both sides of the point. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Digits that a double always holds exactly. */
const EXACT_DIGITS = 15;

/** Digits, `+`, `-`, `.`, `e` and `E`: what a number is made of. */
export const isOfNumber = (byte: number) =>
  (byte >= 0x30 && byte <= 0x39) ||
  byte === 0x2d ||
  byte === 0x2e ||
  byte === 0x2b ||
  byte === 0x45 ||
  byte === 0x65;

/** The number in some bytes; null when they are none. Whole numbers, which most are, are counted together. */
export function numberAt(bytes: Buffer, from: number, to: number): number | null {
  let whole = 0;
  let isWhole = to - from <= EXACT_DIGITS && (bytes[from] !== 0x30 || to - from === 1);
  for (let at = from; isWhole && at < to; at += 1) {
    const byte = bytes[at] ?? 0;
    isWhole = byte >= 0x30 && byte <= 0x39;
    whole = whole * 10 + byte - 0x30;
  }
  if (isWhole) return whole;
  const written = bytes.toString('latin1', from, to);
  return NUMBER.test(written) ? Number(written) : null;
}
