import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { promisify } from 'node:util';
import { type Account, giveTo } from './account.ts';
import { readPostmaster, stopServer } from './leftover.ts';

const run = promisify(execFile);
const START_PATIENCE_MS = 60_000;

export type ServerPlan = {
  home: string;
  account: Account | null;
  dataDir: string;
  logPath: string;
  port: number;
  settings: Record<string, string>;
};

export type RunningServer = { pid: number; ended: Promise<void>; stop(): Promise<void> };

export async function isInitialised(dataDir: string): Promise<boolean> {
  return stat(join(dataDir, 'PG_VERSION')).then(
    () => true,
    () => false,
  );
}

/** Makes the cluster: UTF-8, a collation that is the same on every machine, passwords required. */
export async function initialise(plan: ServerPlan, owner: { name: string; password: string }): Promise<void> {
  // Half a cluster, from a run killed in the middle of this, is no cluster.
  await rm(plan.dataDir, { recursive: true, force: true });
  await mkdir(plan.dataDir, { recursive: true, mode: 0o700 });
  await giveTo(plan.account, plan.dataDir);
  const passwordFile = join(tmpdir(), `varje-elev-${randomBytes(8).toString('hex')}`);
  await writeFile(passwordFile, `${owner.password}\n`, { mode: 0o600, flag: 'wx' });
  await giveTo(plan.account, passwordFile);
  try {
    await run(
      join(plan.home, 'bin', 'initdb'),
      [
        `--pgdata=${plan.dataDir}`,
        `--username=${owner.name}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        ...(plan.settings.fsync === 'off' ? ['--no-sync'] : []),
      ],
      { ...plan.account, cwd: '/', env: cleanEnvironment() },
    );
  } catch (error) {
    await rm(plan.dataDir, { recursive: true, force: true });
    throw new Error(`PostgreSQL could not create its data in ${plan.dataDir}: ${reason(error)}`);
  } finally {
    await rm(passwordFile, { force: true });
  }
}

/**
 * Starts the server in a process group of its own, so that Ctrl-C in the terminal reaches the applications first and
 * the database last. It writes to a file, never to a pipe that may close on it.
 */
export async function launch(plan: ServerPlan): Promise<RunningServer> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(plan.port),
    unix_socket_directories: '',
    lc_messages: 'C',
    ...plan.settings,
  };
  const flags = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  await mkdir(dirname(plan.logPath), { recursive: true });
  const log = await open(plan.logPath, 'w', 0o600);
  const child = spawn(join(plan.home, 'bin', 'postgres'), ['-D', plan.dataDir, ...flags], {
    ...plan.account,
    cwd: '/',
    detached: true,
    stdio: ['ignore', log.fd, log.fd],
    env: cleanEnvironment(),
  });
  await log.close();
  const ended = whenEnded(child);
  await untilReady(plan, child, ended);
  const { pid } = child;
  if (pid === undefined) throw new Error('PostgreSQL did not start.');
  return {
    pid,
    ended,
    stop: async () => {
      if (child.exitCode === null && child.signalCode === null) await stopServer(pid);
      await ended;
    },
  };
}

function whenEnded(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

async function untilReady(plan: ServerPlan, child: ChildProcess, ended: Promise<void>): Promise<void> {
  let hasEnded = false;
  void ended.then(() => {
    hasEnded = true;
  });
  const deadline = Date.now() + START_PATIENCE_MS;
  while (true) {
    const postmaster = await readPostmaster(plan.dataDir);
    if (postmaster?.ready && postmaster.pid === child.pid) return;
    if (hasEnded || Date.now() > deadline) {
      const log = await readFile(plan.logPath, 'utf8').catch(() => '');
      throw new Error(
        `PostgreSQL did not start. Its log (${plan.logPath}) ends:\n${log.trimEnd().slice(-2000)}`,
      );
    }
    await wait(20);
  }
}

/** The caller's PG… variables would redirect the server's tools. */
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
}

function reason(error: unknown): string {
  if (
    error instanceof Error &&
    'stderr' in error &&
    typeof error.stderr === 'string' &&
    error.stderr !== ''
  ) {
    return error.stderr.trim();
  }
  return error instanceof Error ? error.message : String(error);
}
