import { randomBytes } from 'node:crypto';
import { APP_ROLE } from '../app-role.ts';
import { type DatabaseOptions, type Db, openDatabase } from '../open.ts';
import { asSuperuser, ensureTemplate, TEST_OWNER, urlOf } from './template.ts';

export interface TestDatabase {
  /** As the applications see it. */
  readonly app: Db;
  readonly appUrl: string;
  /** As the owner of the tables sees it: bound by the policies too. */
  readonly owner: Db;
  readonly ownerUrl: string;
  /** A superuser's address of the same database: for what only an attacker or an accident does. */
  readonly adminUrl: string;
  /** Closes both pools and removes the database. */
  drop(): Promise<void>;
}

/** A test machine may do much else at once; the limits that protect production are proved by tests of their own. */
const patience = { statementTimeoutMs: 60_000, idleInTransactionTimeoutMs: 120_000 };

/** A database of one's own, migrated and empty, cloned from a template in a fraction of a second. */
export async function createTestDatabase(options: DatabaseOptions = {}): Promise<TestDatabase> {
  const clusterUrl = process.env.TEST_PG_ADMIN_URL;
  if (!clusterUrl) {
    throw new Error('No PostgreSQL to test in. Run vitest from the root of the repository: it starts one.');
  }
  const template = await ensureTemplate(clusterUrl);
  const name = `varje_elev_test_${randomBytes(8).toString('hex')}`;
  await asSuperuser(clusterUrl, `create database ${name} template ${template} owner ${TEST_OWNER}`);
  const appUrl = urlOf(clusterUrl, APP_ROLE, name);
  const ownerUrl = urlOf(clusterUrl, TEST_OWNER, name);
  const adminUrl = Object.assign(new URL(clusterUrl), { pathname: `/${name}` }).href;
  const app = openDatabase(appUrl, { ...patience, ...options });
  const owner = openDatabase(ownerUrl, { ...patience, max: 2 });
  return {
    app,
    appUrl,
    owner,
    ownerUrl,
    adminUrl,
    drop: async () => {
      await Promise.all([app.close(), owner.close()]);
      await asSuperuser(clusterUrl, `drop database if exists ${name} with (force)`);
    },
  };
}
