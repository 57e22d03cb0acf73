import { expect, test } from 'vitest';
import { bodyWithin } from './body-within.ts';

const address = 'https://skola.example/api/trpc/cycle.start';
const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  new Request(address, { method: 'POST', body, headers, duplex: 'half' } as RequestInit);

/** Comes piece by piece, and says nothing of how long it is. */
function streamed(pieces: readonly string[], onCancel: () => void = () => undefined) {
  const left = [...pieces];
  return new ReadableStream({
    pull: (controller) => {
      const piece = left.shift();
      if (piece === undefined) controller.close();
      else controller.enqueue(new TextEncoder().encode(piece));
    },
    cancel: onCancel,
  });
}

test('a body that fits is the same body', async () => {
  const read = await bodyWithin(post('{"title":"Läsa"}', { 'content-type': 'application/json' }), 17);
  expect(await read?.json()).toEqual({ title: 'Läsa' });
  expect(read?.headers.get('content-type')).toBe('application/json');
  expect(read?.url).toBe(address);
  expect(await (await bodyWithin(post(streamed(['{"a"', ':1}'])), 7))?.json()).toEqual({ a: 1 });
});

test('one that is too long is not read to its end, whatever it says of itself', async () => {
  let cancelled = false;
  const endless = streamed(Array(1_000).fill('x'.repeat(100)), () => {
    cancelled = true;
  });
  expect(await bodyWithin(post(endless), 1_000)).toBe(null);
  expect(cancelled).toBe(true);
  expect(await bodyWithin(post('{"title":"Läsa"}'), 16)).toBe(null);
  expect(await bodyWithin(post('{}', { 'content-length': '17' }), 16)).toBe(null);
});

test('a request without a body has nothing to read', async () => {
  const request = new Request(address);
  expect(await bodyWithin(request, 0)).toBe(request);
});
