import type { Bytes } from '../reading.ts';

/** A file's chunks, all held, for what is told as a whole. One chunk more than the limit is enough to refuse it. */
export async function readWhole(bytes: Bytes, limit: number): Promise<readonly Uint8Array[]> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return chunks;
}

const brackets = new Set([0x7b, 0x5b]);
/** White space, byte order marks of UTF-8 and UTF-16, and the empty half of a UTF-16 character. */
const skipped = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf, 0xff, 0xfe, 0x00]);

/**
 * A file, and whether the first character that is seen opens an object or a list: JSON, rather than another text. What
 * was read to tell is given again.
 */
export async function opened(bytes: Bytes): Promise<{ readonly isJson: boolean; readonly bytes: Bytes }> {
  const chunks = (async function* () {
    yield* bytes;
  })();
  const seen: Uint8Array[] = [];
  let first: number | undefined;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    seen.push(next.value);
    first = next.value.find((byte) => !skipped.has(byte));
    if (first !== undefined) break;
  }
  const again = (async function* () {
    yield* seen;
    yield* chunks;
  })();
  return { isJson: first !== undefined && brackets.has(first), bytes: again };
}
