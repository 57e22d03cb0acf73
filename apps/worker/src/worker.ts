import { setTimeout as wait } from 'node:timers/promises';
import { databaseFault, openDatabase } from '@varje-elev/db';
import type { JobWithMetadata, PgBoss } from 'pg-boss';
import type { Job } from './job.ts';
import { type Log, reasonOf } from './log.ts';
import { watchOutages } from './outage.ts';
import { openQueues, prepareQueues } from './queues.ts';

export interface WorkerOptions {
  readonly databaseUrl: string;
  readonly jobs: readonly Job[];
  readonly log: Log;
  readonly now?: () => Date;
  /** How often each queue is asked for work. */
  readonly pollSeconds?: number;
  /** How often a database that is away, or not migrated yet, is tried again. */
  readonly lookEveryMs?: number;
  /** How long the jobs under way get when the worker is to stop. What is cut off is done again. */
  readonly drainMs?: number;
}

export interface Worker {
  /** True while jobs are given out and the database answers. */
  isReady(): boolean;
  /** Takes no more jobs, lets those under way end, and closes. */
  stop(): Promise<void>;
}

/** Works from now on, or from when the database is there. */
export function startWorker(options: WorkerOptions): Worker {
  const { databaseUrl, jobs, log, now = () => new Date() } = options;
  const { pollSeconds = 10, lookEveryMs = 2_000, drainMs = 8_000 } = options;
  const db = openDatabase(databaseUrl, {
    // One for each job, and one to ask whether the database is there.
    max: jobs.length + 1,
    statementTimeoutMs: 60_000,
    applicationName: 'varje-elev-worker',
  });
  const outages = watchOutages(db, log, lookEveryMs);
  const stopping = new AbortController();
  let isWorking = false;

  const handle = async (job: Job, given: JobWithMetadata<object>) => {
    const began = performance.now();
    try {
      const done = await job.run({ db, log, now: now(), signal: given.signal });
      log({
        level: 'info',
        event: 'job done',
        job: job.name,
        ms: Math.round(performance.now() - began),
        ...done,
      });
      return done;
    } catch (error) {
      if (databaseFault(error) === 'unavailable') await outages.tell(error);
      const isLast = given.retryCount >= given.retryLimit;
      const event = isLast ? 'job given up' : 'job failed';
      log({ level: 'error', event, job: job.name, attempt: given.retryCount + 1, reason: reasonOf(error) });
      throw error;
    }
  };

  const begin = async (boss: PgBoss) => {
    await boss.start();
    await prepareQueues(boss, jobs);
    for (const job of jobs) {
      const how = { includeMetadata: true, pollingIntervalSeconds: pollSeconds } as const;
      await boss.work(job.name, how, async ([given]: JobWithMetadata[]) => given && handle(job, given));
    }
  };

  const untilBegun = async (): Promise<PgBoss | null> => {
    let told = '';
    while (!stopping.signal.aborted) {
      const boss = openQueues(databaseUrl);
      boss.on('error', (error) => void outages.tell(error));
      try {
        await begin(boss);
        isWorking = true;
        log({ level: 'info', event: 'working', jobs: jobs.map(({ name }) => name) });
        return boss;
      } catch (error) {
        await boss.stop({ graceful: false });
        if (reasonOf(error) !== told) await outages.tell(error);
        told = reasonOf(error);
        await wait(lookEveryMs, null, { signal: stopping.signal }).catch(() => undefined);
      }
    }
    return null;
  };

  const begun = untilBegun();
  const end = async () => {
    isWorking = false;
    stopping.abort();
    const boss = await begun;
    await boss?.stop({ graceful: true, timeout: drainMs });
    outages.stop();
    await db.close();
  };
  let ended: Promise<void> | null = null;
  return {
    isReady: () => isWorking && !outages.isAway(),
    stop: () => {
      ended ??= end();
      return ended;
    },
  };
}
