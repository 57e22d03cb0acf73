/**
 * The request with its body read, or null when that is longer than so many bytes. Counted as it comes: a client need not
 * say how long its body is.
 */
export async function bodyWithin(request: Request, bytes: number): Promise<Request | null> {
  if (Number(request.headers.get('content-length') ?? 0) > bytes) return null;
  if (request.body === null) return request;
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request.body) {
    length += chunk.byteLength;
    if (length > bytes) return null;
    chunks.push(chunk);
  }
  const { url, method, headers, signal } = request;
  return new Request(url, { method, headers, signal, body: Buffer.concat(chunks) });
}
