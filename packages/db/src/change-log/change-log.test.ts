import { sql } from 'drizzle-orm';
import fc from 'fast-check';
import { v7 } from 'uuid';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import {
  asSuperuser,
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from '../testing/index.ts';
import { canonicalJson, storable } from './canonical-json.ts';
import { historyOf, listChangeLog } from './list.ts';
import { type Change, recordChange, recordChanges } from './record-change.ts';
import { verifyChangeLog } from './verify.ts';

let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase({ max: 20 });
});
afterAll(() => database.drop());
beforeEach(async () => {
  minted = await mintAuthority(database);
});

const change = (after: unknown, withinId: string | null = null): Change => ({
  at: '2026-11-24T08:30:00.000Z',
  actorId: minted.people.teacher,
  action: 'cycle.putCause',
  subject: { type: 'cause', id: v7(), withinId },
  before: null,
  after,
});
const record = (...changes: Change[]) => minted.as((tx) => recordChanges(tx, minted.authorityId, changes));
const verdict = (batch?: number) => minted.as((tx) => verifyChangeLog(tx, minted.authorityId, batch));

/** Someone with the keys to the database itself: no policy and no grant stops them, the chain tells on them. */
const tamper = (statement: string) => asSuperuser(database.adminUrl, statement);
const where = (seq: number) => `where authority_id = '${minted.authorityId}' and seq = ${seq}`;

test('an unbroken chain is said to be whole, also when read in small batches', async () => {
  expect(await verdict()).toEqual({ whole: true, links: 0 });
  for (let index = 0; index < 7; index += 1) await record(change({ index }), change({ index, again: true }));
  expect(await verdict()).toEqual({ whole: true, links: 14 });
  expect(await verdict(3)).toEqual({ whole: true, links: 14 });
  expect(await verdict(14)).toEqual({ whole: true, links: 14 });
});

test('a chain that others write in meanwhile is whole', async () => {
  let writing = true;
  const writer = (async () => {
    for (let index = 0; writing; index += 1) await record(change({ index }));
  })();
  const verdicts = [];
  for (let index = 0; index < 30; index += 1) verdicts.push(await verdict(5));
  writing = false;
  await writer;
  expect(verdicts.filter(({ whole }) => !whole)).toEqual([]);
  expect(verdicts.at(-1)?.links).toBeGreaterThan(verdicts[0]?.links ?? 0);
});

test('what is written can be verified when read back, whatever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }), async (after, text) => {
      await record(change({ after, text }));
      expect(await verdict()).toMatchObject({ whole: true });
    }),
    { numRuns: 100 },
  );
});

test('equal values have one canonical text', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
      const shuffled = Object.fromEntries(Object.entries(value).toReversed());
      expect(canonicalJson(shuffled)).toBe(canonicalJson(value));
      expect(canonicalJson(storable(value))).toBe(canonicalJson(value));
    }),
  );
});

test.each([
  ['a changed after', (seq: number) => `update change_log set after = '{"index": 99}' ${where(seq)}`, 3],
  ['another actor', (seq: number) => `update change_log set actor_id = null ${where(seq)}`, 3],
  ['another time', (seq: number) => `update change_log set at = at + interval '1 hour' ${where(seq)}`, 3],
  ['a removed link', (seq: number) => `delete from change_log ${where(seq)}`, 3],
])('%s is found at its place', async (_, statement, seq) => {
  for (let index = 1; index <= 5; index += 1) await record(change({ index }));
  await tamper(statement(seq));
  expect(await verdict()).toEqual({ whole: false, links: seq - 1, brokenAt: seq });
});

test('a chain cut off at its end is found', async () => {
  for (let index = 1; index <= 5; index += 1) await record(change({ index }));
  await tamper(`delete from change_log ${where(5)}`);
  expect(await verdict()).toEqual({ whole: false, links: 4, brokenAt: 5 });
});

test('writers at the same time make one chain without gaps', async () => {
  await Promise.all(Array.from({ length: 40 }, (_, index) => record(change({ index }))));
  expect(await verdict()).toEqual({ whole: true, links: 40 });
});

test('a rolled-back change leaves no link and no gap', async () => {
  await record(change(1));
  const failed = minted.as(async (tx) => {
    await recordChange(tx, minted.authorityId, change(2));
    throw new Error('The write failed.');
  });
  await expect(failed).rejects.toThrow('The write failed.');
  await record(change(3));
  expect(await verdict()).toEqual({ whole: true, links: 2 });
});

test('the applications can add to the log but not change or remove from it', async () => {
  await record(change(1));
  for (const statement of [
    sql`update change_log set action = 'x'`,
    sql`delete from change_log`,
    sql`truncate change_log`,
  ]) {
    await expect(minted.as((tx) => tx.execute(statement))).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  }
});

test('the history of a thing holds what was done to it and to its parts, newest first, with names', async () => {
  const cycleId = v7();
  await record(
    { ...change({ title: 'Ny' }), action: 'cycle.start', subject: { type: 'cycle', id: cycleId } },
    change({ text: 'En orsak' }, cycleId),
    change({ text: 'En annan cykel' }, v7()),
  );
  const history = await minted.as((tx) => historyOf(tx, minted.authorityId, cycleId));
  expect(history.map(({ action, actorName }) => [action, actorName])).toEqual([
    ['cycle.putCause', 'Amira Holm'],
    ['cycle.start', 'Amira Holm'],
  ]);
  const older = await minted.as((tx) => listChangeLog(tx, minted.authorityId, { beforeSeq: 3, limit: 1 }));
  expect(older.map(({ seq }) => seq)).toEqual([2]);
  const starts = await minted.as((tx) => listChangeLog(tx, minted.authorityId, { actions: ['cycle.start'] }));
  expect(starts.map(({ seq }) => seq)).toEqual([1]);
});
