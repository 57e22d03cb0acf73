import type { Limits } from '../limits.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Bytes } from '../reading.ts';
import { createDecoder } from './decoder.ts';

/** What the decoder leaves where bytes were no character (U+FFFD). A cell that holds it is never a value. */
export const lostCharacter = '\uFFFD';

/**
 * A file as text, chunk by chunk, with what is wrong with it as a file. Byte order marks are taken off. Text that is
 * not UTF-8 is read as what it is and said so; bytes that are no character become {@link lostCharacter}, which the
 * readers report where they stand.
 */
export async function* decoded(bytes: Bytes, file: string, limits: Limits): AsyncGenerator<string | Problem> {
  const whole = { file, line: null, column: null };
  const decoder = createDecoder();
  let size = 0;
  const lines = lineCounter();
  let saidEncoding = false;

  for await (const chunk of withEnd(bytes)) {
    size += chunk?.length ?? 0;
    if (size > limits.bytes) {
      yield problemAt(whole, 'fileTooLarge', { params: { limit: limits.bytes } });
      return;
    }
    const text = chunk === null ? decoder.end() : decoder.push(chunk);
    const encoding = decoder.encoding();
    if (encoding !== null && encoding !== 'utf-8' && !saidEncoding) {
      saidEncoding = true;
      yield problemAt(whole, 'encodingGuessed', { params: { encoding }, severity: 'warning' });
    }
    const zero = text.indexOf('\0');
    const readable = zero < 0 ? text : text.slice(0, zero);
    lines.add(readable);
    if (readable !== '') yield readable;
    if (zero >= 0 || decoder.isArchive()) {
      yield problemAt({ file, line: zero < 0 ? null : lines.line(), column: null }, 'binaryContent');
      return;
    }
  }
  if (size === 0) yield problemAt(whole, 'fileEmpty');
}

/** What a chunk holds is all in memory while it is read: a large one is taken in pieces. */
const pieceLength = 8192;

/** The chunks in pieces, and null after the last. */
async function* withEnd(bytes: Bytes): AsyncGenerator<Uint8Array | null> {
  for await (const chunk of bytes)
    for (let from = 0; from < chunk.length; from += pieceLength)
      yield chunk.length <= pieceLength ? chunk : chunk.subarray(from, from + pieceLength);
  yield null;
}

/** Lines by any of their ends: a line feed, a carriage return, or both. */
function lineCounter() {
  let line = 1;
  let endedInReturn = false;
  return {
    add: (text: string) => {
      for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
        if (at > 0 ? text[at - 1] !== '\r' : !endedInReturn) line += 1;
      for (let at = text.indexOf('\r'); at >= 0; at = text.indexOf('\r', at + 1)) line += 1;
      if (text !== '') endedInReturn = text.endsWith('\r');
    },
    line: () => line,
  };
}
