import { fetchRequestHandler } from '@trpc/server/adapters/fetch';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { appRouter } from '../src/app-router.ts';
import { contextOf, openWorld, type World } from './world.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(async () => {
  expect(world.unexpected).toEqual([]);
  await world.drop();
});

const Refused = z.object({
  error: z.object({ data: z.object({ problem: z.object({ code: z.string() }) }) }),
});

async function ask(path: string, init: RequestInit = {}): Promise<{ status: number; code: string }> {
  const answer = await fetchRequestHandler({
    endpoint: '/api/trpc',
    req: new Request(`http://127.0.0.1/api/trpc/${path}`, init),
    router: appRouter,
    createContext: () => contextOf(world.database, world.minted, 'teacher', world.unexpected),
  });
  return { status: answer.status, code: Refused.parse(await answer.json()).error.data.problem.code };
}

const post = (body: string) => ask('me.setLocale', { method: 'POST', body, headers });
const headers = { 'content-type': 'application/json' };

test.each(['{', '"half a text', '', '{"locale": "sv",}', '\u0000'])(
  'what is not JSON is bad input and no fault of ours: %j',
  async (body) => {
    expect(await post(body)).toEqual({ status: 400, code: 'invalidInput' });
  },
);

test('so is an address whose input is none', async () => {
  expect(await ask('me.read?input=%7B')).toEqual({ status: 400, code: 'invalidInput' });
});

test('JSON that is not what was asked for is refused field by field', async () => {
  expect(await post('null')).toEqual({ status: 400, code: 'invalidInput' });
});
