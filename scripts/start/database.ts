import { setTimeout as wait } from 'node:timers/promises';
import { APP_ROLE, type DemoCluster, startDemoCluster } from '@varje-elev/db/embedded/index';
import { tooManyDeaths } from '../serve/deaths.ts';
import type { Settings } from './settings.ts';

export type Database = {
  /** One line for the reader of the terminal. */
  where: string;
  ownerUrl: string;
  appUrl: string;
  pid: number | null;
  logPath: string | null;
  /** When it has ended and does not come back. */
  ended: Promise<void> | null;
  /** Is told the new process each time it has ended and been started again. */
  onReturn(tell: (pid: number) => void): void;
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

/** What the dead one had started lets go of its memory a moment after it. */
const patienceMs = 20_000;

async function embedded(folder: string, port: number | null): Promise<Database> {
  const cluster = await startDemoCluster({ folder, port });
  const over = Promise.withResolvers<void>();
  const listeners: ((pid: number) => void)[] = [];
  const tooMany = tooManyDeaths();
  let stopping = false;
  let alive = cluster;
  let starting: Promise<DemoCluster | null> | null = null;
  const watch = async (): Promise<void> => {
    await alive.ended;
    if (tooMany() || stopping) return over.resolve();
    starting = startedAgain(folder, cluster.port);
    const next = await starting;
    if (next === null) return over.resolve();
    alive = next;
    for (const tell of listeners) tell(next.pid);
    return watch();
  };
  void watch();
  const cleared = {
    none: '',
    stopped: ', after stopping the one a killed run had left',
    'stale lock': ', after removing the lock a killed run had left',
  }[cluster.leftover];
  return {
    ...cluster,
    where: `embedded PostgreSQL on port ${cluster.port}${cleared}`,
    ended: over.promise,
    onReturn: (tell) => {
      listeners.push(tell);
    },
    stop: async () => {
      stopping = true;
      await alive.stop();
      // One that was on its way up is waited for, so that it is not left behind.
      await starting;
      await alive.stop();
    },
  };
}

/** Null when it will not start. */
async function startedAgain(folder: string, port: number): Promise<DemoCluster | null> {
  const deadline = performance.now() + patienceMs;
  while (performance.now() < deadline) {
    const cluster = await startDemoCluster({ folder, port }).catch(() => null);
    if (cluster !== null) return cluster;
    await wait(200);
  }
  return null;
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
    onReturn: () => undefined,
    stop: async () => undefined,
  };
}
