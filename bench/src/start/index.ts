import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { removeDemoCluster } from '@varje-elev/db/embedded/index';
import type { Figure } from '../measure/figure.ts';
import { freePorts } from '../measure/running.ts';
import { copyRepository } from './copy.ts';
import { watchMemory } from './memory.ts';

/** `npm start` in a new copy of the repository: the first time, and again when everything is built and filled. */
export async function start(): Promise<Figure[]> {
  const folder = await mkdtemp(join(tmpdir(), 'varje-elev-bench-start-'));
  await chmod(folder, 0o755);
  const data = join(folder, 'data');
  const environment = { ...(await freePorts()), VARJE_ELEV_DATA: data };
  try {
    const copy = await copyRepository(folder);
    const cold = await started(copy, environment);
    const warm = await started(copy, environment);
    return [figure('npm start, cold', cold), figure('npm start, warm', warm)];
  } finally {
    await removeDemoCluster(data);
    await rm(folder, { recursive: true, force: true });
  }
}

type Started = Awaited<ReturnType<typeof started>>;

function figure(name: string, { seconds, peak, atRest }: Started): Figure {
  const megabytes = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MB`;
  return {
    name,
    value: seconds,
    unit: 's',
    goal: null,
    behind: [
      `${megabytes(peak)} of memory at most, all its processes together (what they share counted once)`,
      `${megabytes(atRest)} when it was ready`,
    ],
  };
}

/** Seconds until it says that it is ready, and the memory it took; then stopped as from a terminal. */
async function started(cwd: string, environment: Readonly<Record<string, string>>) {
  const { DATABASE_URL: _, RUNNING: __, npm_lifecycle_event: ___, ...outer } = process.env;
  const began = performance.now();
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...outer, ...environment },
  });
  const memory = watchMemory(child.pid ?? 0);
  let output = '';
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  try {
    await new Promise<void>((resolve, reject) => {
      const hear = (chunk: Buffer) => {
        output += chunk.toString('utf8');
        if (output.includes('Ctrl-C stops everything')) resolve();
      };
      child.stdout.on('data', hear);
      child.stderr.on('data', hear);
      void ended.then(() => reject(new Error(`npm start ended before it was ready:\n${output}`)));
    });
    const seconds = (performance.now() - began) / 1000;
    return { seconds, ...(await memory.stop()) };
  } finally {
    await memory.stop();
    child.kill('SIGINT');
    await ended;
  }
}
