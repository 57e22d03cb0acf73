import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort, removeDemoCluster } from '@varje-elev/db/embedded/index';
import { root } from '../bare/repository.mjs';
import { onStop } from './process.ts';
import type { Result } from './stage.ts';

/** Runs `work` while everything `npm start` starts is up, on ports and in a folder of its own, and stops it after. */
export async function withProductionStart(work: (runningFile: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'varje-elev-browser-'));
  // Open to the account that the database runs as.
  await chmod(folder, 0o755);
  const { VARJE_ELEV_DATA: _data, DATABASE_URL: _database, ...environment } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/start/main.ts'), 'start'], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: {
      ...environment,
      VARJE_ELEV_DATA: folder,
      WEB_PORT: String(await anyFreePort()),
      ADMIN_PORT: String(await anyFreePort()),
      IDP_PORT: String(await anyFreePort()),
    },
  });
  let output = '';
  const hear = (chunk: Buffer) => {
    output += chunk.toString('utf8');
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const forget = onStop(() => child.kill('SIGTERM'));
  try {
    const isUp = await Promise.race([ready(child), ended.then(() => false)]);
    if (!isUp) return { passed: 0, failed: 1, output: `npm start did not come up:\n${output.trim()}` };
    return await work(join(folder, 'running.json'));
  } finally {
    child.kill('SIGTERM');
    await ended;
    forget();
    await removeDemoCluster(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

/** The word that `npm start` says when everything answers. */
function ready(child: ChildProcess): Promise<true> {
  return new Promise((resolve) => {
    let heard = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      heard += chunk.toString('utf8');
      if (/^Ready in /m.test(heard)) resolve(true);
    });
  });
}
