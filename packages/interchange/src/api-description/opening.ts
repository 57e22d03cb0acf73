import type { Bytes } from '../reading.ts';

/** A file's chunks, all held: a description is told as a whole. One chunk more than the limit is enough to refuse it. */
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

/** Whether the first character that is seen opens an object or a list: JSON, rather than YAML. */
export function isBracketed(chunks: readonly Uint8Array[]): boolean {
  for (const chunk of chunks) for (const byte of chunk) if (!skipped.has(byte)) return brackets.has(byte);
  return false;
}
