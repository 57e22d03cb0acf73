import { get } from 'node:http';

/** Bytes of an answer as the server sends it to a browser that takes gzip. */
function sentBytes(url: string, headers: Readonly<Record<string, string>>): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk: Buffer) => chunks.push(chunk));
      answer.on('error', reject);
      answer.on('end', () =>
        answer.statusCode === 200
          ? resolve(Buffer.concat(chunks))
          : reject(new Error(`${url} answered ${answer.statusCode}`)),
      );
    });
    request.on('error', reject);
  });
}

/** The scripts a page names and what they weigh, compressed. What only old browsers load (`nomodule`) is left out. */
export async function scriptsSent(page: string, headers: Readonly<Record<string, string>>) {
  const html = (await sentBytes(page, headers)).toString('utf8');
  const named = [...html.matchAll(/<script\b[^>]*>/g)]
    .map(([tag]) => (/\bnomodule\b/i.test(tag) ? null : (/\bsrc="([^"]+)"/.exec(tag)?.[1] ?? null)))
    .filter((source) => source !== null);
  const preloaded = [...html.matchAll(/<link\b[^>]*\bas="script"[^>]*>/g)].flatMap(
    ([tag]) => /\bhref="([^"]+)"/.exec(tag)?.[1] ?? [],
  );
  const urls = [
    ...new Set([...named, ...preloaded].map((source) => new URL(source.replaceAll('&amp;', '&'), page).href)),
  ];
  const sizes = await Promise.all(
    urls.map(async (url) => (await sentBytes(url, { 'accept-encoding': 'gzip' })).length),
  );
  return { count: urls.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
