import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openDatabase, type Tx } from './open.ts';
import { sharedReading } from './shared-reading.ts';
import {
  asSuperuser,
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from './testing/index.ts';

let database: TestDatabase;
let minted: MintedAuthority;
let heard: string[] = [];
beforeAll(async () => {
  database = await createTestDatabase({ onQuery: (text) => heard.push(text) });
  minted = await mintAuthority(database);
});
afterAll(() => database.drop());

const transactionId = async (tx: Tx) => {
  const { rows } = await tx.execute<{ at: string }>(sql`select now()::text as at`);
  return rows[0]?.at;
};
const reading = () => sharedReading(database.app, minted.authorityId);
const begun = () => heard.filter((text) => text.startsWith('begin'));

test('who read at the same time read in one transaction, and the next ones in the next', async () => {
  const read = reading();
  heard = [];
  const [one, other] = await Promise.all([read(transactionId), read(transactionId)]);
  expect(one).toBe(other);
  expect(begun()).toHaveLength(1);
  expect(await read(transactionId)).not.toBe(one);
  expect(begun()).toHaveLength(2);
});

test('nothing is begun for a reader who asks nothing', async () => {
  heard = [];
  expect(await reading()(async () => 'known')).toBe('known');
  expect(heard).toEqual([]);
});

test('a reader who is refused leaves the others alone, and nobody can write', async () => {
  const read = reading();
  const refused = read(async (tx) => {
    await tx.execute(sql`select 1`);
    throw new Error('refused');
  });
  const [first, second] = await Promise.allSettled([refused, read(transactionId)]);
  expect(first).toMatchObject({ status: 'rejected', reason: { message: 'refused' } });
  expect(second.status).toBe('fulfilled');
  await expect(read((tx) => tx.execute(sql`delete from person`))).rejects.toMatchObject({
    cause: { code: '25006' },
  });
  expect(await read(transactionId)).toBeDefined();
});

test('only the authority’s own rows are there', async () => {
  const other = await mintAuthority(database);
  const { rows } = await reading()((tx) => tx.execute(sql`select distinct authority_id as id from person`));
  expect(rows).toEqual([{ id: minted.authorityId }]);
  expect(other.authorityId).not.toBe(minted.authorityId);
});

test('statements sent at once are sent again when the connection has broken while it lay idle', async () => {
  const pool = openDatabase(database.appUrl, { max: 1 });
  const read = sharedReading(pool, minted.authorityId);
  await read(transactionId);
  await asSuperuser(
    database.adminUrl,
    `select pg_terminate_backend(pid) from pg_stat_activity
     where datname = current_database() and usename = 'varje_elev_app'`,
  );
  const answers = await read((tx) => Promise.all([transactionId(tx), transactionId(tx), transactionId(tx)]));
  expect(new Set(answers).size).toBe(1);
  await pool.close();
});

test('once a statement has failed, the others fail for the same reason and not because it failed', async () => {
  const read = reading();
  const wrong = read((tx) => tx.execute(sql`select 1 / 0`));
  const others = [read(transactionId), read(transactionId)];
  const fates = await Promise.allSettled([wrong, ...others]);
  const reasons = fates.map((fate) => (fate.status === 'rejected' ? fate.reason.cause : null));
  expect(reasons[0]).toMatchObject({ code: '22012' });
  for (const reason of reasons) expect(reason).toBe(reasons[0]);
  expect(await read(transactionId)).toBeDefined();
});
