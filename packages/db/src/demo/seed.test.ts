import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findByIdentity } from '../access/index.ts';
import { verifyChangeLog } from '../change-log/index.ts';
import { loadCycle } from '../cycle/index.ts';
import { asAuthority } from '../open.ts';
import { authority } from '../schema/authority.ts';
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts';
import { demoAuthorities, ekstad } from './content.ts';
import { demoId } from './id.ts';
import { seedDemo } from './seed.ts';

const issuer = 'http://127.0.0.1:3002';
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
  await seedDemo(database.owner, issuer);
});
afterAll(() => database.drop());

/** One digest over every row of every table, as each authority sees them. */
async function checksum(): Promise<string> {
  const sums: string[] = [];
  for (const demo of demoAuthorities) {
    await asAuthority(database.owner, demo.id, async (tx) => {
      const { rows: tables } = await tx.execute<{ name: string }>(
        sql`select c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname = 'public' and c.relkind = 'r' order by 1`,
      );
      for (const { name } of tables) {
        const { rows } = await tx.execute<{ sum: string }>(
          sql`select coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as sum from ${sql.identifier(name)} t`,
        );
        sums.push(`${name} ${rows[0]?.sum}`);
      }
    });
  }
  return sums.join('\n');
}

test('a second run changes nothing', async () => {
  const first = await checksum();
  const outcomes = await seedDemo(database.owner, issuer);
  expect(outcomes.map(({ outcome }) => outcome)).toEqual(['alreadyThere', 'alreadyThere']);
  expect(await checksum()).toBe(first);
  expect(first).toContain('cycle ');
});

test('every school and every team in one knows its school, so that the weave has threads', async () => {
  for (const demo of demoAuthorities) {
    const { rows } = await asAuthority(database.app, demo.id, (tx) =>
      tx.execute<{ path: string; type: string; school_id: string | null }>(
        'select path, type, school_id from unit',
      ),
    );
    const schools = rows.filter(({ type }) => type === 'school');
    expect(schools.length).toBeGreaterThan(1);
    for (const { path, school_id } of rows) {
      const above = schools.find((school) => path.startsWith(school.path));
      expect(school_id).toBe(above === undefined ? null : above.path.split('/').at(-2));
    }
  }
});

test('a run that is cut short leaves nothing half done, and the next one completes it', async () => {
  const half = await createTestDatabase();
  const alter = (change: string) => half.owner.orm.execute(sql.raw(`alter table ${change}`));
  const names = async () => (await half.owner.orm.select().from(authority)).map(({ name }) => name);
  try {
    await alter('improvement_area add constraint cut_short check (false)');
    await expect(seedDemo(half.owner, issuer)).rejects.toThrow();
    expect(await names()).toEqual([]);
    await alter('improvement_area drop constraint cut_short');
    await alter(`authority add constraint cut_short check (short_name <> 'Norrsjö')`);
    await expect(seedDemo(half.owner, issuer)).rejects.toThrow();
    expect(await names()).toEqual(['Ekstads kommun']);
    await alter('authority drop constraint cut_short');
    const outcomes = await seedDemo(half.owner, issuer);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['alreadyThere', 'filled']);
  } finally {
    await half.drop();
  }
});

test('a sign-in that has moved is trusted for the same people', async () => {
  const moved = await createTestDatabase();
  try {
    await seedDemo(moved.owner, issuer);
    await seedDemo(moved.owner, 'http://127.0.0.1:4002');
    const known = await findByIdentity(moved.app, 'http://127.0.0.1:4002', 'amira.holm');
    expect(known).toMatchObject([{ authorityId: ekstad.id, personId: demoId('person', 'amira.holm') }]);
  } finally {
    await moved.drop();
  }
});

test('a database with a real authority is left alone, and the refusal says why', async () => {
  const real = await createTestDatabase();
  try {
    await real.owner.orm
      .insert(authority)
      .values({ id: ekstad.id, name: 'En riktig kommun', shortName: 'Riktig' });
    await expect(seedDemo(real.owner, issuer)).rejects.toThrow(/En riktig kommun.*not part of the demo/);
  } finally {
    await real.drop();
  }
});

test('the application reads a cycle exactly as it was written', async () => {
  await asAuthority(database.app, ekstad.id, async (tx) => {
    for (const key of ['las-no-so', 'lasning-i-alla-amnen', 'tegelsjo-mandat-2024']) {
      const id = demoId('cycle', key);
      expect(await loadCycle(tx, ekstad.id, id)).toEqual(ekstad.cycles.find((cycle) => cycle.id === id));
    }
  });
});

test('the change log is whole, in order of time, and never reaches past today', async () => {
  for (const demo of demoAuthorities) {
    await asAuthority(database.owner, demo.id, async (tx) => {
      expect(await verifyChangeLog(tx, demo.id)).toMatchObject({ whole: true });
      const {
        rows: [found],
      } = await tx.execute<{ last: string; unsorted: number }>(
        sql`select max(at)::date::text as last, (count(*) filter (where at < previous))::int as unsorted
          from (select at, lag(at) over (order by seq) as previous from change_log) as log`,
      );
      expect(found?.unsorted).toBe(0);
      expect((found?.last ?? '9') < '2026-11-25').toBe(true);
    });
  }
});
