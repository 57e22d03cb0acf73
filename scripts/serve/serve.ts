import cluster, { type Worker } from 'node:cluster';
import { join } from 'node:path';
import { root } from '../bare/repository.mjs';
import { say } from '../bare/say.mjs';
import { tooManyDeaths } from './deaths.ts';
import type { ServeSettings } from './settings.ts';

const NEXT = join(root, 'node_modules/next/dist/bin/next');

/**
 * Next's own production server, in several processes that share one port: a page is made by one processor, and Next uses
 * one. Nothing is kept in a process (sessions, limits and locks are the database's), so it is all one which of them answers.
 * Ends with 0 when it was asked to, with 1 when the processes will not stay alive.
 */
export function serve({ app, hostname, port, processes }: ServeSettings): Promise<number> {
  const { promise, resolve } = Promise.withResolvers<number>();
  const tooMany = tooManyDeaths();
  let ending: number | null = null;

  // Each process takes connections from the port itself. Were they handed out by this one, what is handed to a process that
  // has just died would be lost, and whoever asked would wait for ever.
  cluster.schedulingPolicy = cluster.SCHED_NONE;
  cluster.setupPrimary({
    exec: NEXT,
    args: ['start', '--hostname', hostname, '--port', String(port)],
    cwd: join(root, 'apps', app),
    execArgv: [],
  });
  const end = (code: number): void => {
    ending ??= code;
    const living = Object.values(cluster.workers ?? {});
    for (const worker of living) worker?.process.kill('SIGTERM');
    if (living.length === 0) resolve(ending);
  };
  cluster.on('exit', (worker: Worker, code: number, signal: string | null) => {
    if (ending !== null) return end(ending);
    const how = signal === null ? `ended with ${code}` : `was ended by ${signal}`;
    if (tooMany() || !served.has(worker.id)) {
      say(`A process of ${app} ${how}. All are stopped.`);
      return end(1);
    }
    say(`A process of ${app} ${how}. Another takes its place.`);
    cluster.fork();
  });
  // One that never came so far as to serve would not the next time either: the port is taken, or nothing is built.
  const served = new Set<number>();
  cluster.on('listening', ({ id, process: { pid } }: Worker) => {
    served.add(id);
    say(`Process ${pid} serves ${app}.`);
  });
  process.on('SIGTERM', () => end(0));
  process.on('SIGINT', () => end(0));
  for (let started = 0; started < processes; started += 1) cluster.fork();
  return promise;
}
