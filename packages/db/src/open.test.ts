import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { databaseFault } from './faults.ts';
import { asAuthority, openDatabase, type Tx } from './open.ts';
import { person } from './schema/access.ts';
import {
  asSuperuser,
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from './testing/index.ts';

let database: TestDatabase;
let minted: MintedAuthority;
beforeAll(async () => {
  database = await createTestDatabase();
  minted = await mintAuthority(database);
});
afterAll(() => database.drop());

const addPerson = async (tx: Tx, id: string) => {
  await tx.insert(person).values({ authorityId: minted.authorityId, id, name: 'Tillagd' });
};
const storedIds = async () =>
  new Set((await minted.as((tx) => tx.select({ id: person.id }).from(person))).map(({ id }) => id));

/** What an administrator, a failover or a crash does to connections. */
async function killConnections(): Promise<number> {
  const { rowCount } = await asSuperuser(
    database.adminUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = 'varje_elev_app'`,
  );
  return rowCount ?? 0;
}

test('a connection killed in the middle of a transaction leaves nothing of it, and the pool goes on', async () => {
  const id = v7();
  const write = minted.as(async (tx) => {
    await addPerson(tx, id);
    expect(await killConnections()).toBeGreaterThan(0);
    await tx.execute(sql`select 1`);
  });
  const error = await write.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(databaseFault(error)).toBe('unavailable');
  expect(await storedIds()).not.toContain(id);
});

test('connections killed again and again lose no acknowledged write and leave no half-done one', async () => {
  const acknowledged: string[] = [];
  const pairs: [string, string][] = [];
  let going = true;
  const writer = async () => {
    while (going) {
      const pair: [string, string] = [v7(), v7()];
      pairs.push(pair);
      try {
        await minted.as(async (tx) => {
          await addPerson(tx, pair[0]);
          await addPerson(tx, pair[1]);
        });
        acknowledged.push(...pair);
      } catch (error) {
        if (databaseFault(error) !== 'unavailable') throw error;
      }
    }
  };
  const writers = Array.from({ length: 6 }, writer);
  for (let index = 0; index < 15; index += 1) await killConnections();
  going = false;
  await Promise.all(writers);
  const stored = await storedIds();
  expect(acknowledged.length).toBeGreaterThan(0);
  expect(acknowledged.filter((id) => !stored.has(id))).toEqual([]);
  expect(pairs.filter(([one, other]) => stored.has(one) !== stored.has(other))).toEqual([]);
});

test('a statement that takes too long is ended, and said to be slow', async () => {
  const slow = asAuthority(database.app, minted.authorityId, (tx) => tx.execute(sql`select pg_sleep(30)`), {
    statementTimeoutMs: 50,
  });
  const error = await slow.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(databaseFault(error)).toBe('tooSlow');
});

test('a transaction that lies idle lets go of its locks', async () => {
  const impatient = openDatabase(database.appUrl, { max: 1, idleInTransactionTimeoutMs: 50 });
  const locked = Promise.withResolvers<void>();
  const ended = Promise.withResolvers<void>();
  const idle = asAuthority(impatient, minted.authorityId, async (tx) => {
    await tx.execute(sql`select 1 from person for update`);
    locked.resolve();
    await ended.promise;
    await tx.execute(sql`select 1`);
  }).then(
    () => null,
    (reason: unknown) => reason,
  );
  await locked.promise;
  // Waits for the lock itself, which is free once the idle one has been ended.
  await minted.as((tx) => tx.execute(sql`select 1 from person for update`));
  ended.resolve();
  expect(databaseFault(await idle)).toBe('unavailable');
  await impatient.close();
});

test('a database that is not there is said to be unavailable', async () => {
  const gone = openDatabase('postgres://varje_elev_app:x@127.0.0.1:1/none', {
    max: 1,
    connectTimeoutMs: 1_000,
  });
  const error = await gone.ping().then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(databaseFault(error)).toBe('unavailable');
  await gone.close();
});

test('closing lets what is under way finish', async () => {
  const pool = openDatabase(database.appUrl, { max: 2 });
  const id = v7();
  const begun = Promise.withResolvers<void>();
  const write = asAuthority(pool, minted.authorityId, async (tx) => {
    begun.resolve();
    await tx.execute(sql`select pg_sleep(0.2)`);
    await addPerson(tx, id);
  });
  await begun.promise;
  await Promise.all([pool.close(), write]);
  expect(await storedIds()).toContain(id);
});

test('the same key twice is a collision, and a fault of the program is nothing a caller can do about', async () => {
  const id = v7();
  await minted.as((tx) => addPerson(tx, id));
  const again = await minted
    .as((tx) => addPerson(tx, id))
    .then(
      () => null,
      (reason: unknown) => reason,
    );
  expect(databaseFault(again)).toBe('collision');
  expect(databaseFault(new TypeError('x is not a function'))).toBe(null);
});
