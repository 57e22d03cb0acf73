import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/node-postgres';
import { migrate as runMigrations } from 'drizzle-orm/node-postgres/migrator';
import pg from 'pg';
import { APP_ROLE } from './app-role.ts';

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

/** Any constant will do as long as it is always the same one: two migrations of one database wait for each other. */
const MIGRATION_LOCK = 7_276_015_224;

/**
 * Brings a database to the newest schema and gives the applications' role its password. Can be run at every start: what
 * is done is not done again. `appPassword` null leaves the role's password as it is.
 */
export async function migrate(
  ownerUrl: string,
  appPassword: string | null,
  folder = migrationsFolder,
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
    await runMigrations(drizzle(client), { migrationsFolder: folder });
    if (appPassword !== null) await letAppLogIn(client, appPassword);
  } finally {
    await client.end();
  }
}

async function letAppLogIn(client: pg.Client, password: string): Promise<void> {
  const { rows } = await client.query<{ statement: string }>(
    `select format('alter role %I login password %L', $1::text, $2::text) as statement`,
    [APP_ROLE, password],
  );
  for (const { statement } of rows) await client.query(statement);
}
