import {
  asSuperuser,
  createTestDatabase,
  MINT_ISSUER,
  mintAuthority,
  type TestDatabase,
} from '@varje-elev/db/testing/index';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type DemoIdp, startDemoIdp } from './index.ts';
import { peopleInDatabase } from './people-in-database.ts';

let database: TestDatabase;
let source: ReturnType<typeof peopleInDatabase>;
let idp: DemoIdp;
beforeAll(async () => {
  database = await createTestDatabase();
  await mintAuthority(database);
  source = peopleInDatabase(database.appUrl, MINT_ISSUER, () => '2026-11-24');
  idp = await startDemoIdp({ port: 0, people: source.people, clients: [] });
});
afterAll(async () => {
  await idp.stop();
  await source.close();
  await database.drop();
});

const health = () => fetch(`${idp.issuer}/halsa`);

/** Holds what the list is read from until somebody waits for it in a transaction, and kills that connection. */
const killReader = `do $$ begin
  lock table identity in access exclusive mode;
  loop
    perform pg_terminate_backend(pid) from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock';
    exit when found;
    perform pg_stat_clear_snapshot();
  end loop;
end $$`;

test('everyone with an identity at this provider is listed, from the top of the tree, leaders first', async () => {
  const people = await source.people();
  expect(people.map(({ name, role, unit }) => [name, role, unit]).slice(0, 2)).toEqual([
    ['Elin Tornehed', 'Utbildningsdirektör', 'Ekstads kommun'],
    ['Leila Sandgren', 'Kvalitetsstrateg', 'Ekstads kommun'],
  ]);
  expect(people.at(-1)).toMatchObject({ name: 'Viktor Lind', role: 'Utan uppdrag', unit: 'Ekstads kommun' });
  expect(new Set(people.map(({ subject }) => subject)).size).toBe(15);
});

test('another provider has nobody, and an assignment counts from its first day', async () => {
  const elsewhere = peopleInDatabase(database.appUrl, 'https://elsewhere.test', () => '2026-11-24');
  expect(await elsewhere.people()).toEqual([]);
  await elsewhere.close();
  const before = peopleInDatabase(database.appUrl, MINT_ISSUER, () => '2022-07-31');
  expect(new Set((await before.people()).map(({ role }) => role))).toEqual(new Set(['Utan uppdrag']));
  await before.close();
});

test('a connection killed while the list is read is said to be away, and the next list is whole', async () => {
  const killed = asSuperuser(database.adminUrl, killReader);
  let answer = await health();
  while (answer.status === 200) answer = await health();
  expect(answer.status).toBe(503);
  expect(await answer.text()).toContain('Databasen svarar inte');
  await killed;
  const next = await health();
  expect([next.status, await next.text()]).toEqual([200, '15']);
});
