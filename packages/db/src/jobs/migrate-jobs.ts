import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { APP_ROLE } from '../app-role.ts';

/** pg-boss keeps its queues apart from our tables. They hold no content: what a job needs it reads itself. */
export const JOBS_SCHEMA = 'pgboss';

const LOCK = 7_276_015_226;
const EACH_LOOK_MS = 100;

/** What the worker does in there as the applications' role. Tables not named are nothing to it. */
const GRANTS = [
  `grant usage on schema ${JOBS_SCHEMA} to ${APP_ROLE}`,
  `grant select, update on ${JOBS_SCHEMA}.version to ${APP_ROLE}`,
  `grant select, insert, update on ${JOBS_SCHEMA}.queue, ${JOBS_SCHEMA}.schedule to ${APP_ROLE}`,
  ...['job', 'job_common', 'job_dependency'].map(
    (table) => `grant select, insert, update, delete on ${JOBS_SCHEMA}.${table} to ${APP_ROLE}`,
  ),
];

/**
 * Brings the queues' schema to the version that this pg-boss wants, owned by the owner. Can be run at every deployment
 * and from several places at once; run after `migrate`, which makes the applications' role.
 */
export async function migrateJobs(ownerUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock($1)', [LOCK]);
    await bringUpToDate(ownerUrl);
    for (const grant of GRANTS) await client.query(grant);
  } finally {
    await client.end();
  }
}

async function bringUpToDate(ownerUrl: string): Promise<void> {
  const faults: Error[] = [];
  const boss = new PgBoss({
    connectionString: ownerUrl,
    schema: JOBS_SCHEMA,
    max: 2,
    migrate: true,
    schedule: false,
    supervise: false,
    bamIntervalSeconds: 10,
  });
  boss.on('error', (error) => faults.push(error));
  try {
    await boss.start();
    while (await isStillBuilding(boss, faults)) await wait(EACH_LOOK_MS);
  } finally {
    await boss.stop({ graceful: false });
  }
}

/** A new version may build indexes after its migration, beside the work. Nobody but the owner may, so it is waited for. */
async function isStillBuilding(boss: PgBoss, faults: readonly Error[]): Promise<boolean> {
  const [fault] = faults;
  if (fault) throw fault;
  const statuses = await boss.getBamStatus();
  return statuses.some(({ status, count }) => count > 0 && status !== 'completed');
}
