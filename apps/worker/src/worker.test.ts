import { migrateJobs } from '@varje-elev/db/jobs/index';
import { asSuperuser, createTestDatabase, type TestDatabase } from '@varje-elev/db/testing/index';
import type { PgBoss } from 'pg-boss';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { serveHealth } from './health.ts';
import type { Job } from './job.ts';
import { jobs } from './jobs/index.ts';
import type { Line } from './log.ts';
import { DEAD_LETTERS, openQueues } from './queues.ts';
import { startWorker, type Worker } from './worker.ts';

let database: TestDatabase;
let lines: Line[];
let open: (() => Promise<unknown>)[];
beforeEach(async () => {
  database = await createTestDatabase();
  lines = [];
  open = [() => database.drop()];
});
afterEach(async () => {
  for (const close of open.reverse()) await close();
});

const patience = { timeout: 20_000, interval: 20 };
const until = (isTrue: () => unknown) => vi.waitFor(async () => expect(await isTrue()).toBe(true), patience);
const events = () => lines.map(({ event }) => event);

function work(worked: readonly Job[], drainMs = 10_000): Worker {
  const worker = startWorker({
    databaseUrl: database.appUrl,
    jobs: worked,
    log: (line) => lines.push(line),
    pollSeconds: 0.5,
    lookEveryMs: 50,
    drainMs,
  });
  open.push(worker.stop);
  return worker;
}

function job(name: string, run: Job['run']): Job {
  return { name, cron: '0 5 1 1 *', expireInSeconds: 60, retryLimit: 0, run };
}

/** The queues as anyone with the applications' role reaches them, without working on them. */
async function queues(): Promise<PgBoss> {
  const boss = openQueues(database.appUrl);
  boss.on('error', () => undefined);
  await boss.start();
  open.push(() => boss.stop({ graceful: false }));
  return boss;
}

async function statesOf(name: string): Promise<string[]> {
  const { rows } = await asSuperuser<{ state: string }>(
    database.adminUrl,
    `select state::text from pgboss.job where name = '${name}' order by created_on`,
  );
  return rows.map(({ state }) => state);
}

test('the jobs are planned, and done by the applications’ role when they come due', async () => {
  await migrateJobs(database.ownerUrl);
  const worker = work(jobs);
  await until(worker.isReady);
  const boss = await queues();
  const plans = await boss.getSchedules();
  expect(Object.fromEntries(plans.map(({ name, cron, timezone }) => [name, `${cron} ${timezone}`]))).toEqual({
    'forget-old-requests': '17 * * * * Europe/Stockholm',
    'forget-ended-sessions': '29 4 * * * Europe/Stockholm',
    'verify-change-logs': '43 4 * * * Europe/Stockholm',
  });
  for (const { name } of jobs) {
    await boss.send(name);
    await vi.waitFor(async () => expect(await statesOf(name)).toEqual(['completed']), patience);
  }
  const done = lines.filter(({ event }) => event === 'job done').map((line) => line.job);
  expect(done.sort()).toEqual(jobs.map(({ name }) => name).sort());
  expect(lines.filter(({ level }) => level === 'error')).toEqual([]);
});

test('a job that fails for the last time lies among the dead letters, with where it came from', async () => {
  await migrateJobs(database.ownerUrl);
  const failing = job('failing', async () => {
    throw new Error('not today');
  });
  await until(work([failing]).isReady);
  await (await queues()).send('failing');
  await vi.waitFor(async () => expect(await statesOf(DEAD_LETTERS)).toEqual(['created']), patience);
  expect(await statesOf('failing')).toEqual(['failed']);
  const { rows } = await asSuperuser(
    database.adminUrl,
    `select source_name from pgboss.job where name = '${DEAD_LETTERS}'`,
  );
  expect(rows).toEqual([{ source_name: 'failing' }]);
  const said = { job: 'failing', attempt: 1, reason: 'not today' };
  expect(lines).toContainEqual({ level: 'error', event: 'job given up', ...said });
});

test('two workers give a job to one of them, and the same job never runs beside itself', async () => {
  await migrateJobs(database.ownerUrl);
  let running = 0;
  let most = 0;
  let done = 0;
  const alone = job('alone', async () => {
    running += 1;
    most = Math.max(most, running);
    await new Promise(setImmediate);
    running -= 1;
    done += 1;
    return {};
  });
  const workers = [work([alone]), work([alone])];
  await until(() => workers.every((worker) => worker.isReady()));
  const boss = await queues();
  const given = await Promise.all(Array.from({ length: 5 }, () => boss.send('alone')));
  expect(given.filter((id) => id !== null)).toHaveLength(1);
  await until(() => done === 1);
  expect(most).toBe(1);
});

test('stopping lets the job under way end, and takes no other', async () => {
  await migrateJobs(database.ownerUrl);
  const letGo = Promise.withResolvers<void>();
  let began = 0;
  const slow = job('slow', async () => {
    began += 1;
    await letGo.promise;
    return {};
  });
  const worker = work([slow]);
  await until(worker.isReady);
  const boss = await queues();
  await boss.send('slow');
  await until(() => began === 1);
  const stopped = worker.stop();
  expect(worker.isReady()).toBe(false);
  expect(await statesOf('slow')).toEqual(['active']);
  letGo.resolve();
  await stopped;
  expect(await statesOf('slow')).toEqual(['completed']);
  await boss.send('slow');
  expect(await statesOf('slow')).toEqual(['completed', 'created']);
  expect(began).toBe(1);
});

test('a job that outlasts the patience is called off and kept for the next time', async () => {
  await migrateJobs(database.ownerUrl);
  let began = false;
  const endless: Job = {
    ...job('endless', ({ signal }) => {
      began = true;
      return new Promise((_, reject) =>
        signal.addEventListener('abort', () => reject(new Error('called off'))),
      );
    }),
    retryLimit: 1,
  };
  const worker = work([endless], 1_000);
  await until(worker.isReady);
  await (await queues()).send('endless');
  await until(() => began);
  await worker.stop();
  expect(await statesOf('endless')).toEqual(['retry']);
});

async function allowConnections(allowed: boolean): Promise<void> {
  const server = Object.assign(new URL(database.adminUrl), { pathname: '/postgres' }).href;
  const name = new URL(database.appUrl).pathname.slice(1);
  await asSuperuser(server, `alter database ${name} allow_connections ${allowed}`);
  if (allowed) return;
  await asSuperuser(
    server,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`,
  );
}

test('a database that goes away is told of once, and work goes on when it is back', async () => {
  await migrateJobs(database.ownerUrl);
  let done = 0;
  const counting = job('counting', async ({ db }) => {
    await db.ping();
    done += 1;
    return {};
  });
  const worker = work([counting]);
  const health = await serveHealth({ host: '127.0.0.1', port: 0 }, worker.isReady);
  open.push(health.close);
  await until(worker.isReady);
  const status = async () => (await fetch(health.address)).status;
  expect(await status()).toBe(200);
  await allowConnections(false);
  await until(() => events().includes('database away'));
  expect(await status()).toBe(503);
  await allowConnections(true);
  await until(() => events().includes('database back'));
  expect(await status()).toBe(200);
  await (await queues()).send('counting');
  await until(() => done === 1);
  expect(events().filter((event) => event.startsWith('database'))).toEqual([
    'database away',
    'database back',
  ]);
});

test('a worker that comes before the migration waits for it, and says so once', async () => {
  const worker = work(jobs);
  await until(() => lines.length > 0);
  expect(worker.isReady()).toBe(false);
  await migrateJobs(database.ownerUrl);
  await until(worker.isReady);
  expect(lines.filter(({ reason }) => reason === 'pg-boss is not installed')).toHaveLength(1);
  expect(events().at(-1)).toBe('working');
});

test.each([
  ['never had', false],
  ['has lost', true],
])('a worker that %s its database can be stopped', async (_, hadIt) => {
  if (hadIt) await migrateJobs(database.ownerUrl);
  else await allowConnections(false);
  const worker = work(jobs);
  if (hadIt) {
    await until(worker.isReady);
    await allowConnections(false);
  }
  await until(() => events().includes('database away'));
  await worker.stop();
  await allowConnections(true);
  expect(events()).toEqual([...(hadIt ? ['working'] : []), 'database away']);
});
