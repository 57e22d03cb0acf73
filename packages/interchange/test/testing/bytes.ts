const encoder = new TextEncoder();

/** Text as a file of UTF-8, cut into chunks of a size so that characters and cells fall on the cuts. */
export function* bytesOf(text: string | Uint8Array, chunk = 7): Generator<Uint8Array> {
  const bytes = typeof text === 'string' ? encoder.encode(text) : text;
  for (let from = 0; from < bytes.length; from += chunk) yield bytes.subarray(from, from + chunk);
}
