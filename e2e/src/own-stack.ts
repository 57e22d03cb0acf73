import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { anyFreePort, removeDemoCluster, startDemoCluster } from '@varje-elev/db/embedded/index';

const root = resolve(import.meta.dirname, '../..');

/** Everything `npm start` starts, on a PostgreSQL beside it that may be killed and come back. */
export interface OwnStack {
  readonly runningFile: string;
  /** Ends the server as a power cut would. */
  killDatabase(): Promise<void>;
  restartDatabase(): Promise<void>;
  stop(): Promise<void>;
}

/** With DATABASE_URL set the start owns no database, so it goes on living without one. */
export async function startOwnStack(): Promise<OwnStack> {
  const folder = await mkdtemp(join(tmpdir(), 'varje-elev-fault-'));
  // Open to the account that the database runs as.
  await chmod(folder, 0o755);
  let cluster = await startDemoCluster({ folder });
  const { port, ownerUrl } = cluster;
  const apps = spawn(process.execPath, [join(root, 'scripts/start/main.ts'), 'start'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: ownerUrl,
      VARJE_ELEV_DATA: folder,
      WEB_PORT: String(await anyFreePort()),
      ADMIN_PORT: String(await anyFreePort()),
      IDP_PORT: String(await anyFreePort()),
    },
  });
  const ended = new Promise<void>((done) => apps.once('close', () => done()));
  const stop = async () => {
    apps.kill('SIGTERM');
    await ended;
    await cluster.stop();
    await removeDemoCluster(folder);
    await rm(folder, { recursive: true, force: true });
  };
  const problem = await untilReady(apps);
  if (problem !== null) {
    await stop();
    throw new Error(`The stack did not come up:\n${problem}`);
  }
  return {
    runningFile: join(folder, 'running.json'),
    killDatabase: async () => {
      process.kill(cluster.pid, 'SIGKILL');
      await cluster.ended;
    },
    restartDatabase: async () => {
      cluster = await startDemoCluster({ folder, port });
    },
    stop,
  };
}

/** Null when everything answers, otherwise what it said before it ended. */
function untilReady(apps: ChildProcess): Promise<string | null> {
  return new Promise((done) => {
    let heard = '';
    const hear = (chunk: Buffer) => {
      heard += chunk.toString('utf8');
      if (/^Ready in /m.test(heard)) done(null);
    };
    apps.stdout?.on('data', hear);
    apps.stderr?.on('data', hear);
    apps.once('close', () => done(heard));
  });
}
