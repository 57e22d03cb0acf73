import { APP_ROLE, startDemoCluster } from '@varje-elev/db/embedded/index';
import type { Settings } from './settings.ts';

export type Database = {
  /** One line for the reader of the terminal. */
  where: string;
  ownerUrl: string;
  appUrl: string;
  pid: number | null;
  logPath: string | null;
  ended: Promise<void> | null;
  stop(): Promise<void>;
};

export async function startDatabase(
  folder: string,
  settings: Settings,
  appPassword: string,
): Promise<Database> {
  return settings.DATABASE_URL === null
    ? embedded(folder, settings.PG_PORT)
    : outside(settings.DATABASE_URL, appPassword);
}

async function embedded(folder: string, port: number | null): Promise<Database> {
  const cluster = await startDemoCluster({ folder, port });
  const cleared = {
    none: '',
    stopped: ', after stopping the one a killed run had left',
    'stale lock': ', after removing the lock a killed run had left',
  }[cluster.leftover];
  return { ...cluster, where: `embedded PostgreSQL on port ${cluster.port}${cleared}` };
}

function outside(ownerUrl: string, appPassword: string): Database {
  const appUrl = new URL(ownerUrl);
  appUrl.username = APP_ROLE;
  appUrl.password = appPassword;
  return {
    where: `PostgreSQL at ${appUrl.host}${appUrl.pathname} (DATABASE_URL)`,
    ownerUrl,
    appUrl: appUrl.href,
    pid: null,
    logPath: null,
    ended: null,
    stop: async () => undefined,
  };
}
