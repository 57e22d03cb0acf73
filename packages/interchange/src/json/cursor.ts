/** Where an offset in a stream of UTF-8 is, as a reader counts. Asked for rising offsets only. */
export interface Cursor {
  push(bytes: Uint8Array): void;
  to(offset: number): { readonly line: number; readonly column: number };
}

export function createCursor(): Cursor {
  const chunks: { readonly bytes: Uint8Array; readonly from: number }[] = [];
  let pushed = 0;
  let at = 0;
  let line = 1;
  let column = 1;

  const step = (byte: number) => {
    if (byte === 0x0a) {
      line += 1;
      column = 1;
    } else if ((byte & 0xc0) !== 0x80) {
      column += 1;
    }
  };
  return {
    push: (bytes) => {
      chunks.push({ bytes, from: pushed });
      pushed += bytes.length;
    },
    to: (offset) => {
      for (let chunk = chunks[0]; chunk !== undefined && at < offset; chunk = chunks[0]) {
        const { bytes, from } = chunk;
        const until = Math.min(offset, from + bytes.length);
        for (; at < until; at += 1) step(bytes[at - from] ?? 0);
        if (at === from + bytes.length) chunks.shift();
      }
      return { line, column };
    },
  };
}
