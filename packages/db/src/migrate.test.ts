import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AuthorityId } from '@varje-elev/domain';
import { generateDrizzleJson, generateMigration } from 'drizzle-kit/api';
import { sql } from 'drizzle-orm';
import { v7 } from 'uuid';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { APP_ROLE } from './app-role.ts';
import { wallProblems } from './isolation/catalogue.ts';
import { migrate, migrationsFolder } from './migrate.ts';
import { asAuthority, openDatabase } from './open.ts';
import * as schema from './schema/index.ts';
import { asSuperuser, createTestDatabase, type TestDatabase } from './testing/index.ts';

let fresh: TestDatabase;
let empty: TestDatabase;
beforeAll(async () => {
  [fresh, empty] = await Promise.all([createTestDatabase(), createTestDatabase()]);
  await forgetEverything(empty);
});
afterAll(() => Promise.all([fresh.drop(), empty.drop()]));

/** Back to before the first migration, in a database its owner may do anything in. */
async function forgetEverything({ owner }: TestDatabase): Promise<void> {
  await owner.orm.execute(sql`drop schema public cascade`);
  await owner.orm.execute(sql`drop schema drizzle cascade`);
  await owner.orm.execute(sql`create schema public`);
}

/** Everything a schema consists of, as text, in an order of its own. */
async function shapeOf(url: string): Promise<string[]> {
  const { rows } = await asSuperuser<{ line: string }>(
    url,
    `select format('column %s.%s %s %s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), a.attnotnull,
      (select collname from pg_collation where oid = a.attcollation), pg_get_expr(d.adbin, d.adrelid)) as line
    from pg_attribute a join pg_class c on c.oid = a.attrelid left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
    union all select format('constraint %s %s %s', conrelid::regclass, conname, pg_get_constraintdef(oid))
    from pg_constraint where connamespace = 'public'::regnamespace
    union all select format('index %s', indexdef) from pg_indexes where schemaname = 'public'
    union all select format('policy %s %s %s %s', tablename, policyname, qual, with_check) from pg_policies
    union all select format('table %s %s %s %s', relname, relrowsecurity, relforcerowsecurity, relpersistence)
    from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    union all select format('grant %s %s %s', grantee, privilege_type, table_name)
    from information_schema.role_table_grants where table_schema = 'public' and grantee = '${APP_ROLE}'
    order by line`,
  );
  return rows.map(({ line }) => line);
}

/** The migrations up to and including the first `count`. */
async function firstMigrations(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'varje-elev-migrations-'));
  await cp(migrationsFolder, folder, { recursive: true });
  const path = join(folder, 'meta', '_journal.json');
  const journal: { entries: unknown[] } = JSON.parse(await readFile(path, 'utf8'));
  await writeFile(path, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}

async function countMigrations(): Promise<number> {
  const journal: { entries: unknown[] } = JSON.parse(
    await readFile(join(migrationsFolder, 'meta', '_journal.json'), 'utf8'),
  );
  return journal.entries.length;
}

test('what the code says and what the migrations make are the same', async () => {
  const last = String((await countMigrations()) - 1).padStart(4, '0');
  const snapshot = JSON.parse(
    await readFile(join(migrationsFolder, 'meta', `${last}_snapshot.json`), 'utf8'),
  );
  expect(await generateMigration(snapshot, generateDrizzleJson(schema))).toEqual([]);
});

test('a database migrated one step at a time equals a fresh one', async () => {
  const total = await countMigrations();
  expect(total).toBeGreaterThan(1);
  for (let count = 1; count <= total; count += 1) {
    const folder = await firstMigrations(count);
    await migrate(empty.ownerUrl, null, folder);
    await rm(folder, { recursive: true });
  }
  const shape = await shapeOf(fresh.adminUrl);
  expect(shape.length).toBeGreaterThan(500);
  expect(await shapeOf(empty.adminUrl)).toEqual(shape);
});

/** An authority with a school and a team in it, stored by the owner when only the first migrations were there. */
async function databaseOf(count: number) {
  const database = await createTestDatabase();
  await forgetEverything(database);
  const folder = await firstMigrations(count);
  await migrate(database.ownerUrl, null, folder);
  await rm(folder, { recursive: true });
  const ids = { authority: v7(), root: v7(), school: v7(), team: v7() };
  await database.owner.orm.execute(
    sql`insert into authority (id, name, short_name) values (${ids.authority}, 'Ekstads kommun', 'Ekstad')`,
  );
  const authorityId = AuthorityId.parse(ids.authority);
  await asAuthority(database.owner, authorityId, (tx) =>
    tx.execute(sql`insert into unit (authority_id, id, parent_id, path, type, name, team_kind, valid_from) values
      (${ids.authority}, ${ids.root}, null, ${`${ids.root}/`}, 'authority', 'Ekstad', null, '2020-07-01'),
      (${ids.authority}, ${ids.school}, ${ids.root}, ${`${ids.root}/${ids.school}/`}, 'school', 'Lindskolan', null, '2020-07-01'),
      (${ids.authority}, ${ids.team}, ${ids.school}, ${`${ids.root}/${ids.school}/${ids.team}/`}, 'team', 'Arbetslag 7–9', 'workTeam', '2020-07-01')`),
  );
  return { database, authorityId, ids };
}

test.each([
  ['before units knew their school', 2],
  ['when a unit could lack the school it belongs to', 3],
])('a migration takes what is already stored along, from %s', async (_, count) => {
  const { database, authorityId, ids } = await databaseOf(count);
  await migrate(database.ownerUrl, null);
  const { rows } = await asAuthority(database.owner, authorityId, (tx) =>
    tx.execute(sql`select id, school_id from unit order by path`),
  );
  expect(rows).toEqual([
    { id: ids.root, school_id: null },
    { id: ids.school, school_id: ids.school },
    { id: ids.team, school_id: ids.school },
  ]);
  await database.drop();
});

test('migrating again, also twice at once, changes nothing', async () => {
  const before = await shapeOf(fresh.adminUrl);
  await Promise.all([migrate(fresh.ownerUrl, null), migrate(fresh.ownerUrl, null)]);
  expect(await shapeOf(fresh.adminUrl)).toEqual(before);
  expect(await wallProblems(fresh.owner)).toEqual([]);
});

test('the owner who migrates is no superuser and bypasses nothing', async () => {
  const { rows } = await fresh.owner.orm.execute(
    sql`select rolsuper, rolbypassrls from pg_roles where rolname = current_user`,
  );
  expect(rows).toEqual([{ rolsuper: false, rolbypassrls: false }]);
});

test('the applications’ role logs in with the password migrate was given, and only with it', async () => {
  await fresh.app.ping();
  const wrong = Object.assign(new URL(fresh.appUrl), { password: 'not the password' });
  const refused = openDatabase(wrong.href, { max: 1 });
  await expect(refused.ping()).rejects.toMatchObject({ cause: { code: '28P01' } });
  await refused.close();
});
