import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { APP_ROLE } from '../app-role.ts';
import { migrate, migrationsFolder } from '../migrate.ts';

/** Owns the test databases as an operator's own account would: may create roles, is no superuser, bypasses nothing. */
export const TEST_OWNER = 'varje_elev_test_owner';
const TEMPLATE_LOCK = 7_276_015_225;

/** Passwords differ between clusters and are the same for everyone who tests in one. */
export function passwordOf(role: string, adminUrl: string): string {
  return createHash('sha256').update(`${role} ${adminUrl}`).digest('hex').slice(0, 32);
}

export function urlOf(adminUrl: string, role: string, database: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = passwordOf(role, adminUrl);
  url.pathname = `/${database}`;
  return url.href;
}

/** What only whoever runs the server may do. Also what an attacker with its keys, or an accident, does. */
export async function asSuperuser<Row extends pg.QueryResultRow = pg.QueryResultRow>(
  adminUrl: string,
  statement: string,
): Promise<pg.QueryResult<Row>> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    return await client.query<Row>(statement);
  } finally {
    await client.end();
  }
}

/** The migrated database that tests are cloned from: made once per cluster and set of migrations. */
export async function ensureTemplate(adminUrl: string): Promise<string> {
  const name = `varje_elev_template_${await migrationsDigest()}`;
  const admin = new pg.Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    await admin.query(`select pg_advisory_lock(${TEMPLATE_LOCK})`);
    const { rowCount } = await admin.query('select 1 from pg_database where datname = $1', [name]);
    if (rowCount === 0) await build(admin, adminUrl, name);
  } finally {
    await admin.end();
  }
  return name;
}

async function build(admin: pg.Client, adminUrl: string, name: string): Promise<void> {
  const { rowCount } = await admin.query('select 1 from pg_roles where rolname = $1', [TEST_OWNER]);
  if (rowCount === 0) {
    const password = passwordOf(TEST_OWNER, adminUrl);
    await admin.query(`create role ${TEST_OWNER} login createrole nobypassrls password '${password}'`);
  }
  // Built under another name, so that a half-migrated one is never cloned.
  await admin.query(`drop database if exists ${name}_building`);
  await admin.query(`create database ${name}_building owner ${TEST_OWNER}`);
  await migrate(urlOf(adminUrl, TEST_OWNER, `${name}_building`), passwordOf(APP_ROLE, adminUrl));
  await admin.query(`alter database ${name}_building rename to ${name}`);
}

async function migrationsDigest(): Promise<string> {
  const digest = createHash('sha256');
  for (const file of (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql')).sort()) {
    digest.update(file).update(await readFile(join(migrationsFolder, file)));
  }
  return digest.digest('hex').slice(0, 12);
}
