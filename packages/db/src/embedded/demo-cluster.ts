import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { APP_ROLE } from '../app-role.ts';
import { serverAccount } from './account.ts';
import { postgresHome } from './binaries.ts';
import { newPassword, readCredentials, writeCredentials } from './credentials.ts';
import { clearLeftover } from './leftover.ts';
import { reachableFolders } from './place.ts';
import { anyFreePort, isPortFree } from './port.ts';
import { initialise, isInitialised, launch } from './server.ts';

/** Makes databases and roles in the cluster, nothing else; its name is what PostgreSQL's own tools expect. */
export const SUPERUSER = 'postgres';
/** Owns the tables. No superuser: row-level security binds it too, as it does where someone else runs the database. */
export const OWNER = 'varje_elev_owner';
export const DATABASE = 'varje_elev';

export type DemoCluster = {
  port: number;
  pid: number;
  logPath: string;
  /** The role that owns the tables: migrations, the seed, backup. */
  ownerUrl: string;
  /** The role the applications use. Migration creates it with this password. */
  appUrl: string;
  /** What had to be cleared away first, if a run before this one was killed. */
  leftover: 'none' | 'stopped' | 'stale lock';
  ended: Promise<void>;
  stop(): Promise<void>;
};

/** For data that nobody keeps: nothing is forced to disk, and shared memory goes with the data folder. */
export const THROWAWAY = { fsync: 'off', dynamic_shared_memory_type: 'mmap' };

type Options = {
  folder: string;
  /** Must be free. Without it: the one used last time, or any. */
  port?: number | null;
  /** False for what need not survive the machine's own failure: a test's database. */
  durable?: boolean;
};

/** Starts the cluster that lives in `folder` (`.data`), making it the first time. */
export async function startDemoCluster(options: Options): Promise<DemoCluster> {
  await mkdir(options.folder, { recursive: true });
  const account = await serverAccount();
  const { home, dataDir } = await reachableFolders(
    await postgresHome(),
    join(options.folder, 'postgres'),
    account,
  );
  const leftover = await clearLeftover(dataDir);

  const credentialsPath = join(options.folder, 'postgres.json');
  const known = (await isInitialised(dataDir)) ? await readCredentials(credentialsPath) : null;
  const credentials = known ?? {
    port: 0,
    superuserPassword: newPassword(),
    ownerPassword: newPassword(),
    appPassword: newPassword(),
  };
  const port = await choosePort(options.port ?? null, credentials.port);

  const logPath = join(options.folder, 'logs', 'postgres.log');
  const settings = { max_connections: '100', jit: 'off', ...(options.durable === false ? THROWAWAY : {}) };
  const plan = { home, account, dataDir, logPath, port, settings };
  if (!known) await initialise(plan, { name: SUPERUSER, password: credentials.superuserPassword });
  if (port !== known?.port) await writeCredentials(credentialsPath, { ...credentials, port });

  const server = await launch(plan);
  const url = (role: string, password: string, database: string) =>
    `postgres://${role}:${password}@127.0.0.1:${port}/${database}`;
  try {
    await ensureDatabase(
      url(SUPERUSER, credentials.superuserPassword, 'postgres'),
      credentials.ownerPassword,
    );
  } catch (error) {
    await server.stop();
    throw error;
  }
  return {
    port,
    pid: server.pid,
    logPath,
    ownerUrl: url(OWNER, credentials.ownerPassword, DATABASE),
    appUrl: url(APP_ROLE, credentials.appPassword, DATABASE),
    leftover,
    ended: server.ended,
    stop: server.stop,
  };
}

/** Removes the cluster in `folder` with everything in it, stopping its server first if a killed run left it alive. */
export async function removeDemoCluster(folder: string): Promise<void> {
  const account = await serverAccount();
  const { dataDir } = await reachableFolders(await postgresHome(), join(folder, 'postgres'), account);
  await clearLeftover(dataDir);
  await rm(dataDir, { recursive: true, force: true });
  await rm(join(folder, 'postgres.json'), { force: true });
}

async function choosePort(wanted: number | null, remembered: number): Promise<number> {
  if (wanted !== null) {
    if (await isPortFree(wanted)) return wanted;
    throw new Error(`Port ${wanted} (PG_PORT) is in use. Choose another, or leave PG_PORT unset.`);
  }
  return remembered !== 0 && (await isPortFree(remembered)) ? remembered : anyFreePort();
}

async function ensureDatabase(url: string, ownerPassword: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [OWNER]);
    if (roles.rowCount === 0) {
      await client.query(`create role ${OWNER} login createrole password '${ownerPassword}'`);
    }
    const databases = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (databases.rowCount === 0) await client.query(`create database ${DATABASE} owner ${OWNER}`);
  } finally {
    await client.end();
  }
}
