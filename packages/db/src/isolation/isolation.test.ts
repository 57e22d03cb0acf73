import { is, sql } from 'drizzle-orm';
import { getTableConfig, PgTable } from 'drizzle-orm/pg-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asAuthority } from '../open.ts';
import * as schema from '../schema/index.ts';
import {
  asSuperuser,
  createTestDatabase,
  type MintedAuthority,
  mintAuthority,
  type TestDatabase,
} from '../testing/index.ts';
import { globalTables, wallProblems } from './catalogue.ts';
import { fillEveryTable } from './fill.ts';
import { probe, type Target, targetsOf } from './probe.ts';

const tables = Object.values(schema)
  .flatMap((exported) => (is(exported, PgTable) ? [getTableConfig(exported).name] : []))
  .filter((name) => !globalTables.includes(name));

let database: TestDatabase;
let attacker: MintedAuthority;
let victim: MintedAuthority;
let targets: Target[];
async function twoAuthorities(of: TestDatabase) {
  const [one, other] = [await mintAuthority(of), await mintAuthority(of)];
  await fillEveryTable(one);
  await fillEveryTable(other);
  return { attacker: one, victim: other, targets: await targetsOf(of.app, other.authorityId, tables) };
}
beforeAll(async () => {
  database = await createTestDatabase();
  ({ attacker, victim, targets } = await twoAuthorities(database));
});
afterAll(() => database.drop());

test('the catalogue shows no hole: policies forced and exact, authority first in every key, the role owns nothing', async () => {
  expect(await wallProblems(database.owner)).toEqual([]);
});

test('there is something to protect in every table', () => {
  expect(new Set(targets.map(({ table }) => table))).toEqual(new Set(tables));
});

describe('without an authority in the transaction', () => {
  test.each(tables)('%s shows no rows', async (table) => {
    expect(await database.app.orm.execute(sql`select 1 from ${sql.identifier(table)}`)).toHaveProperty(
      'rowCount',
      0,
    );
    expect(await database.owner.orm.execute(sql`select 1 from ${sql.identifier(table)}`)).toHaveProperty(
      'rowCount',
      0,
    );
  });

  test('an empty setting, as a pooled connection may carry, is no authority either', async () => {
    const found = database.app.transaction(["set local app.authority_id = ''"], (tx) =>
      tx.execute(sql`select 1 from unit`),
    );
    expect(await found).toHaveProperty('rowCount', 0);
  });

  test('the setting of one transaction is gone in the next on the same connection', async () => {
    const single = await createTestDatabase({ max: 1 });
    const minted = await mintAuthority(single);
    expect(await minted.as((tx) => tx.execute(sql`select 1 from unit`))).not.toHaveProperty('rowCount', 0);
    expect(await single.app.orm.execute(sql`select 1 from unit`)).toHaveProperty('rowCount', 0);
    await single.drop();
  });

  test('nothing can be written', async () => {
    const row = { authorityId: victim.authorityId, id: crypto.randomUUID(), name: 'Ingen' };
    await expect(database.app.orm.insert(schema.person).values(row)).rejects.toMatchObject({
      cause: { code: '42501' },
    });
  });
});

test('an id that is no UUID never reaches the database', async () => {
  const hostile = `${victim.authorityId}'; set local app.authority_id = '${victim.authorityId}` as never;
  await expect(asAuthority(database.app, hostile, async () => 'in')).rejects.toThrow();
});

test('a read-only transaction cannot write', async () => {
  const row = { authorityId: attacker.authorityId, id: crypto.randomUUID(), name: 'Ingen' };
  const write = asAuthority(
    database.app,
    attacker.authorityId,
    (tx) => tx.insert(schema.person).values(row),
    {
      readOnly: true,
    },
  );
  await expect(write).rejects.toMatchObject({ cause: { code: '25006' } });
});

test('10 000 random attempts to reach another authority’s rows reach none', async () => {
  const leaks = await probe(database.app, attacker.authorityId, targets, {
    times: 10_000,
    seed: 'walls',
    atOnce: 10,
  });
  expect(leaks).toEqual([]);
}, 120_000);

describe('the same tests on a wall that has been broken', () => {
  test.each([
    [
      'a policy that lets everything through',
      'alter policy own_authority_only on cycle using (true) with check (true)',
      ['readAll', 'change', 'add'],
    ],
    [
      'row-level security switched off',
      'alter table cycle disable row level security',
      ['readByKey', 'take'],
    ],
    [
      'a policy that checks nothing that is written',
      'alter policy own_authority_only on cycle with check (true)',
      ['add'],
    ],
    [
      'a second policy beside the first',
      'create policy also on cycle for select using (true)',
      ['count', 'join'],
    ],
  ])('%s is found', async (_, breach, expected) => {
    const broken = await createTestDatabase();
    const sides = await twoAuthorities(broken);
    await asSuperuser(broken.adminUrl, breach);
    const problems = await wallProblems(broken.owner);
    expect(problems.join('\n')).toContain('cycle: ');
    const leaks = await probe(broken.app, sides.attacker.authorityId, sides.targets, {
      times: 1_500,
      seed: 'breach',
      atOnce: 10,
    });
    expect(new Set(leaks.map(({ table }) => table))).toEqual(new Set(['cycle']));
    expect(leaks.map(({ attempt }) => attempt)).toEqual(expect.arrayContaining(expected));
    await broken.drop();
  });

  test.each([
    ['a policy that is not forced on the owner', 'alter table cycle no force row level security'],
    ['a table without a policy', 'drop policy own_authority_only on cycle'],
    [
      'a policy with a sub-select',
      `alter policy own_authority_only on cycle using
      (authority_id = (select nullif(current_setting('app.authority_id', true), '')::uuid))`,
    ],
    [
      'a trigger',
      `create function f() returns trigger language plpgsql as 'begin return new; end';
      create trigger cycle_trigger before insert on cycle for each row execute function f()`,
    ],
    ['a view', 'create view all_cycles as select * from cycle'],
    ['a key across authorities', 'create unique index across on cycle (id)'],
    ['a log that can be rewritten', 'grant update on change_log to varje_elev_app'],
    [
      'something the applications own',
      'grant create on schema public to varje_elev_app; alter table cycle owner to varje_elev_app',
    ],
  ])('%s is found in the catalogue', async (_, breach) => {
    const broken = await createTestDatabase();
    await asSuperuser(broken.adminUrl, breach);
    expect(await wallProblems(broken.owner)).not.toEqual([]);
    await broken.drop();
  });
});
