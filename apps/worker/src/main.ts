import { readEnvironment } from './env.ts';
import { serveHealth } from './health.ts';
import { jobs } from './jobs/index.ts';
import { log } from './log.ts';
import { startWorker } from './worker.ts';

const environment = readEnvironment(process.env);
const worker = startWorker({ databaseUrl: environment.DATABASE_URL, jobs, log });
const health = await serveHealth(
  { host: environment.WORKER_HOST, port: environment.WORKER_PORT },
  worker.isReady,
);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop);

async function stop(): Promise<void> {
  await worker.stop();
  await health.close();
  process.exit(0);
}
