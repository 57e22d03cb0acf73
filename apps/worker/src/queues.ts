import { JOBS_SCHEMA } from '@varje-elev/db/jobs/index';
import { PgBoss, type Queue } from 'pg-boss';
import type { Job } from './job.ts';

/** Where a job ends that has failed for the last time, to be looked at by somebody. */
export const DEAD_LETTERS = 'dead-letters';

const KEPT_SECONDS = 90 * 24 * 3_600;

/** As the role that owns nothing: the schema is made and changed by the migration, never from here. */
export function openQueues(databaseUrl: string): PgBoss {
  return new PgBoss({
    connectionString: databaseUrl,
    schema: JOBS_SCHEMA,
    application_name: 'varje-elev-worker',
    max: 3,
    migrate: false,
    createSchema: false,
    reindex: false,
  });
}

/** Makes the queues and their times what the code says. */
export async function prepareQueues(boss: PgBoss, jobs: readonly Job[]): Promise<void> {
  await prepare(boss, DEAD_LETTERS, { policy: 'standard', retentionSeconds: KEPT_SECONDS });
  for (const { name, cron, expireInSeconds, retryLimit } of jobs) {
    await prepare(boss, name, {
      // One at a time, whichever process has it: what comes due meanwhile would do the same.
      policy: 'exclusive',
      expireInSeconds,
      retryLimit,
      retryDelay: 30,
      retryBackoff: true,
      retryDelayMax: 900,
      deadLetter: DEAD_LETTERS,
    });
    await boss.schedule(name, cron, null, { tz: 'Europe/Stockholm', missed: 'once' });
  }
}

async function prepare(boss: PgBoss, name: string, queue: Omit<Queue, 'name'>): Promise<void> {
  await boss.createQueue(name, queue);
  const { policy: _, ...settings } = queue;
  await boss.updateQueue(name, settings);
}
