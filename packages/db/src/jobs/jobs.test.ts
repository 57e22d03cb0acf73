import { sql } from 'drizzle-orm';
import { getRollbackPlans, PgBoss } from 'pg-boss';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { APP_ROLE } from '../app-role.ts';
import { wallProblems } from '../isolation/catalogue.ts';
import { asSuperuser, createTestDatabase, TEST_OWNER, type TestDatabase } from '../testing/index.ts';
import { JOBS_SCHEMA, migrateJobs } from './index.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await createTestDatabase();
  await migrateJobs(database.ownerUrl);
});
afterAll(() => database.drop());

const asApp = (text: string) => database.app.orm.execute(sql.raw(text));

async function version(): Promise<number> {
  const boss = new PgBoss({ connectionString: database.ownerUrl, schema: JOBS_SCHEMA, migrate: false });
  await boss.start();
  const found = await boss.schemaVersion();
  await boss.stop();
  return found ?? 0;
}

test('the queues are the owner’s, and open no hole in the walls', async () => {
  const { rows } = await asSuperuser<{ owner: string; tables: number }>(
    database.adminUrl,
    `select distinct pg_get_userbyid(relowner) as owner, count(*) over ()::int as tables
     from pg_class where relnamespace = '${JOBS_SCHEMA}'::regnamespace and relkind in ('r', 'p')`,
  );
  expect(rows.map(({ owner }) => owner)).toEqual([TEST_OWNER]);
  expect(rows[0]?.tables).toBeGreaterThan(5);
  expect(await wallProblems(database.owner)).toEqual([]);
});

test('the applications’ role uses the queues and changes nothing about them', async () => {
  await asApp(`select * from ${JOBS_SCHEMA}.job`);
  for (const forbidden of [
    `create table ${JOBS_SCHEMA}.mine (id int)`,
    `drop table ${JOBS_SCHEMA}.job_dependency`,
    `truncate ${JOBS_SCHEMA}.job`,
    `delete from ${JOBS_SCHEMA}.queue`,
    `insert into ${JOBS_SCHEMA}.bam (name, version, table_name, command) values ('x', 1, 'x', 'drop table person')`,
  ]) {
    await expect(asApp(forbidden)).rejects.toMatchObject({ cause: { code: '42501' } });
  }
});

test('nobody else reaches them', async () => {
  const { rows } = await asSuperuser(
    database.adminUrl,
    `select grantee from information_schema.role_table_grants
     where table_schema = '${JOBS_SCHEMA}' and grantee not in ('${APP_ROLE}', '${TEST_OWNER}')`,
  );
  expect(rows).toEqual([]);
});

test('again, also twice at once, changes nothing, and an older version is brought up to date', async () => {
  const newest = await version();
  await Promise.all([migrateJobs(database.ownerUrl), migrateJobs(database.ownerUrl)]);
  expect(await version()).toBe(newest);
  await asSuperuser(database.adminUrl, `set role ${TEST_OWNER}; ${getRollbackPlans(JOBS_SCHEMA)}`);
  await expect(version()).rejects.toThrow('requires migrations');
  await migrateJobs(database.ownerUrl);
  expect(await version()).toBe(newest);
  expect(await wallProblems(database.owner)).toEqual([]);
});
