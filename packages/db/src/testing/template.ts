import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import postgres from 'postgres';
import { APP_ROLE, migrate, migrationsFolder } from '../migrate.ts';

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

export function connectAdmin(adminUrl: string): postgres.Sql {
  return postgres(adminUrl, { max: 1, onnotice: () => undefined });
}

/** The migrated database that tests are cloned from: made once per cluster and set of migrations. */
export async function ensureTemplate(adminUrl: string): Promise<string> {
  const name = `varje_elev_template_${await migrationsDigest()}`;
  const admin = connectAdmin(adminUrl);
  try {
    await admin`select pg_advisory_lock(${TEMPLATE_LOCK})`;
    const found = await admin`select 1 from pg_database where datname = ${name}`;
    if (found.length === 0) await build(admin, adminUrl, name);
  } finally {
    await admin.end();
  }
  return name;
}

async function build(admin: postgres.Sql, adminUrl: string, name: string): Promise<void> {
  const owners = await admin`select 1 from pg_roles where rolname = ${TEST_OWNER}`;
  if (owners.length === 0) {
    const password = passwordOf(TEST_OWNER, adminUrl);
    await admin.unsafe(`create role ${TEST_OWNER} login createrole nobypassrls password '${password}'`);
  }
  // Built under another name, so that a half-migrated one is never cloned.
  await admin.unsafe(`drop database if exists ${name}_building`);
  await admin.unsafe(`create database ${name}_building owner ${TEST_OWNER}`);
  await migrate(urlOf(adminUrl, TEST_OWNER, `${name}_building`), passwordOf(APP_ROLE, adminUrl));
  await admin.unsafe(`alter database ${name}_building rename to ${name}`);
}

async function migrationsDigest(): Promise<string> {
  const digest = createHash('sha256');
  for (const file of (await readdir(migrationsFolder)).filter((name) => name.endsWith('.sql')).sort()) {
    digest.update(file).update(await readFile(join(migrationsFolder, file)));
  }
  return digest.digest('hex').slice(0, 12);
}
