import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { isAlive } from '@varje-elev/db/embedded/index';
import { z } from 'zod';
import { root } from '../bare/repository.mjs';

const Running = z.object({
  web: z.url(),
  admin: z.url(),
  idp: z.url(),
  databaseUrl: z.string(),
  adminDatabaseUrl: z.string(),
  pids: z.record(z.string(), z.number()),
});

export type Running = z.infer<typeof Running>;

/** `npm start` as a test drives it: the same program, its words, and how it ended. */
export function runStart(folder: string, environment: Record<string, string>, ...words: string[]) {
  // As if from a terminal: without what the test runner's own start has set.
  const { DATABASE_URL: _, npm_lifecycle_event: __, NODE_ENV: ___, ...outer } = process.env;
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), ...words], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...outer, VARJE_ELEV_DATA: folder, ...environment },
  });
  let output = '';
  let heard: () => void = () => undefined;
  const hear = (chunk: Buffer) => {
    output += chunk.toString('utf8');
    heard();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  return {
    child,
    ended,
    said: () => output,
    running: (): Running => Running.parse(JSON.parse(readFileSync(join(folder, 'running.json'), 'utf8'))),
    untilReady: () =>
      new Promise<void>((resolve, reject) => {
        heard = () => {
          if (output.includes('Ctrl-C stops everything')) resolve();
        };
        void ended.then(() => reject(new Error(`It ended before it was ready:\n${output}`)));
      }),
  };
}

/** Waits for processes to end by themselves; says which are left if they do not. */
export async function leftOf(pids: readonly number[]): Promise<number[]> {
  const deadline = Date.now() + 20_000;
  while (pids.some(isAlive) && Date.now() < deadline) await wait(50);
  return pids.filter(isAlive);
}
