import { eq } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Tx } from '../open.ts';
import { person } from '../schema/access.ts';
import {
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from '../testing/index.ts';
import { once } from './once.ts';
import { forgetOldWindows, hit } from './rate-limit.ts';

let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase({ max: 20 });
});
afterAll(() => database.drop());
beforeEach(async () => {
  minted = await mintAuthority(database);
});

/** A write that shows how often it was done: it adds a person. */
async function addPerson(tx: Tx) {
  const id = v7();
  await tx.insert(person).values({ authorityId: minted.authorityId, id, name: 'Tillagd' });
  return { id, listed: ['a', null] };
}
const added = () =>
  minted.as((tx) => tx.select({ id: person.id }).from(person).where(eq(person.name, 'Tillagd')));
const request = (key: string, input: unknown, personId = minted.people.administrator) => ({
  personId,
  key,
  procedure: 'people.create',
  input,
});
const write = (key: string, input: unknown, personId?: string) =>
  minted.as((tx) => once(tx, minted.authorityId, request(key, input, personId), () => addPerson(tx)));

test('a retry gets the first answer and does nothing', async () => {
  const key = v7();
  const first = await write(key, { name: 'A', email: null });
  const retry = await write(key, { email: null, name: 'A' });
  expect(first).toMatchObject({ ok: true, repeated: false });
  expect(retry).toEqual({ ...first, repeated: true });
  expect(await added()).toHaveLength(1);
});

test('the same key with another input is refused', async () => {
  const key = v7();
  await write(key, { name: 'A' });
  expect(await write(key, { name: 'B' })).toEqual({ ok: false, reason: 'keyUsedForSomethingElse' });
  expect(await added()).toHaveLength(1);
});

test('one person’s key is nothing to another person', async () => {
  const key = v7();
  await write(key, { name: 'A' });
  expect(await write(key, { name: 'A' }, minted.people.director)).toMatchObject({
    ok: true,
    repeated: false,
  });
  expect(await added()).toHaveLength(2);
});

test('duplicates at the same time are done once and all get the same answer', async () => {
  const key = v7();
  const answers = await Promise.all(Array.from({ length: 15 }, () => write(key, { name: 'A' })));
  expect(await added()).toHaveLength(1);
  expect(answers.filter((one) => one.ok && !one.repeated)).toHaveLength(1);
  expect(new Set(answers.map((one) => (one.ok ? one.answer.id : null))).size).toBe(1);
});

test('a write that fails leaves no key behind, so it can be tried again', async () => {
  const key = v7();
  const failing = minted.as((tx) =>
    once(tx, minted.authorityId, request(key, {}), async () => {
      await addPerson(tx);
      throw new Error('Half done.');
    }),
  );
  await expect(failing).rejects.toThrow('Half done.');
  expect(await added()).toHaveLength(0);
  expect(await write(key, {})).toMatchObject({ ok: true, repeated: false });
});

test('hits are counted within their window and start over in the next', async () => {
  const limit = { key: `write:${v7()}`, windowSeconds: 60, allowed: 3 };
  const at = (second: number) =>
    hit(database.app, limit, `2026-11-24T09:00:${String(second).padStart(2, '0')}.000Z`);
  const verdicts = [await at(0), await at(10), await at(20), await at(30)];
  expect(verdicts.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
  expect(verdicts[3]).toEqual({ allowed: false, hits: 4, retryAfterSeconds: 30 });
  expect(await hit(database.app, limit, '2026-11-24T09:01:00.000Z')).toMatchObject({
    allowed: true,
    hits: 1,
  });
  await forgetOldWindows(database.app, '2026-11-24T09:01:00.000Z');
  expect(await at(40)).toMatchObject({ hits: 1 });
});

test('hits at the same time are all counted', async () => {
  const limit = { key: `sign-in:${v7()}`, windowSeconds: 60, allowed: 10 };
  const verdicts = await Promise.all(
    Array.from({ length: 30 }, () => hit(database.app, limit, '2026-11-24T09:00:00.000Z')),
  );
  expect(verdicts.filter(({ allowed }) => allowed)).toHaveLength(10);
});
