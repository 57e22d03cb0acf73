import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as runMigrations } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';

/** The role of the applications: owns nothing, cannot bypass row-level security. */
export const APP_ROLE = 'varje_elev_app';

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
  const client = postgres(ownerUrl, { max: 1, onnotice: () => undefined });
  const db = drizzle(client);
  try {
    await db.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`);
    await runMigrations(db, { migrationsFolder: folder });
    if (appPassword !== null) await letAppLogIn(client, appPassword);
  } finally {
    await client.end();
  }
}

async function letAppLogIn(client: postgres.Sql, password: string): Promise<void> {
  const [statement] = await client<{ text: string }[]>`
    select format('alter role %I login password %L', ${APP_ROLE}::text, ${password}::text) as text`;
  if (statement) await client.unsafe(statement.text);
}
