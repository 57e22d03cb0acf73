import type { JsonScalar } from './node.ts';
import { isOfNumber, numberAt } from './number.ts';
import { shortTexts } from './short-texts.ts';

const marks = ['{', '}', '[', ']', ':', ','] as const;
export type Mark = (typeof marks)[number];
/** A mark of the grammar, a value, or why there is none: more is needed, or what stands there is not JSON. */
export type Token = Mark | 'value' | 'more' | 'malformed';

/**
 * The tokens of JSON (RFC 8259), one at a time. Each is told in the fields until the next is asked for, so that a
 * document of millions leaves nothing behind.
 */
export interface Tokens {
  /** Adds text; what was there and is not read yet stays. */
  push(text: string): void;
  /** Says that no more comes, so that a number at the very end is whole. */
  end(): void;
  next(): Token;
  readonly value: JsonScalar;
  /** Where the token begins, or what there is of one: from 1, in characters. */
  readonly line: number;
  readonly column: number;
  /** Bytes since the last token was whole, and whether a token has begun in them. */
  readonly unfinished: number;
  readonly hasBegun: boolean;
  /** All bytes so far. */
  readonly pushed: number;
}

const markOf: readonly (Mark | undefined)[] = Array.from({ length: 256 }, (_, byte) =>
  marks.find((mark) => mark.charCodeAt(0) === byte),
);
const words = [
  { letters: Buffer.from('true'), value: true },
  { letters: Buffer.from('false'), value: false },
  { letters: Buffer.from('null'), value: null },
] as const;
const [LINE_FEED, QUOTE, BACKSLASH] = [0x0a, 0x22, 0x5c];

export function createTokens(): Tokens {
  const textAt = shortTexts();
  let bytes = Buffer.alloc(0);
  let length = 0;
  let at = 0;
  let isLast = false;
  let value: JsonScalar = null;
  let line = 1;
  let column = 1;
  /** Where the line begins, and bytes of it that only continue a character. */
  let lineStart = 0;
  let continued = 0;
  /** Bytes that have left, and those before the end of the last whole token. */
  let gone = 0;
  let whole = 0;

  const skipSpace = () => {
    for (; at < length; at += 1) {
      const byte = bytes[at];
      if (byte === LINE_FEED) {
        line += 1;
        lineStart = at + 1;
        continued = 0;
      } else if (byte !== 0x20 && byte !== 0x0d && byte !== 0x09) return;
    }
  };
  const ends = (token: Token, end: number): Token => {
    at = end;
    whole = gone + end;
    return token;
  };
  const text = (): Token => {
    let isAscii = true;
    let isEscaped = false;
    let within = 0;
    let end = at + 1;
    for (let byte = bytes[end] ?? 0; end < length && byte !== QUOTE; end += 1, byte = bytes[end] ?? 0) {
      if (byte < 0x20) return 'malformed';
      if (byte === BACKSLASH) {
        isEscaped = true;
        end += 1;
      } else if (byte >= 0x80) {
        isAscii = false;
        if (byte < 0xc0) within += 1;
      }
    }
    if (end >= length) return 'more';
    if (isEscaped) {
      const read = unescaped(bytes.toString('utf8', at, end + 1));
      if (read === null) return 'malformed';
      value = read;
    } else value = isAscii ? textAt(bytes, at + 1, end) : bytes.toString('utf8', at + 1, end);
    continued += within;
    return ends('value', end + 1);
  };
  const number = (): Token => {
    let end = at;
    while (end < length && isOfNumber(bytes[end] ?? 0)) end += 1;
    if (end >= length && !isLast) return 'more';
    const read = numberAt(bytes, at, end);
    if (read === null) return end >= length ? 'more' : 'malformed';
    value = read;
    return ends('value', end);
  };
  const word = (): Token => {
    for (const { letters, value: meant } of words) {
      let same = 0;
      while (same < letters.length && at + same < length && bytes[at + same] === letters[same]) same += 1;
      if (same === letters.length) {
        value = meant;
        return ends('value', at + same);
      }
      if (same > 0 && at + same >= length) return 'more';
    }
    return 'malformed';
  };
  return {
    push: (more) => {
      const rest = length - at;
      const room = rest + 3 * more.length;
      const into = room > bytes.length ? Buffer.allocUnsafeSlow(room) : bytes;
      bytes.copy(into, 0, at, length);
      bytes = into;
      gone += at;
      lineStart -= at;
      at = 0;
      length = rest + bytes.write(more, rest);
    },
    end: () => {
      isLast = true;
    },
    next: () => {
      skipSpace();
      column = at - lineStart - continued + 1;
      if (at >= length) return 'more';
      const byte = bytes[at] ?? 0;
      const mark = markOf[byte];
      if (mark !== undefined) return ends(mark, at + 1);
      if (byte === QUOTE) return text();
      return byte === 0x2d || isOfNumber(byte) ? number() : word();
    },
    get value() {
      return value;
    },
    get line() {
      return line;
    },
    get column() {
      return column;
    },
    get unfinished() {
      return gone + length - whole;
    },
    get hasBegun() {
      return at < length;
    },
    get pushed() {
      return gone + length;
    },
  };
}

/** A text with escapes, in its quotes; null when one of them is none. Half a character is no character. */
function unescaped(written: string): string | null {
  try {
    return String(JSON.parse(written)).toWellFormed();
  } catch {
    return null;
  }
}
