import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, stat } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort, isAlive, removeDemoCluster, startTestCluster } from '@varje-elev/db/embedded/index';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { leftOf, type Running, runStart } from './starting.ts';

let folder: string;
let ports: Record<string, string>;
let started: ReturnType<typeof runStart>[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varje-elev-start-'));
  // Open to the account that the database runs as.
  await chmod(folder, 0o755);
  const [web, admin, idp] = await Promise.all([anyFreePort(), anyFreePort(), anyFreePort()]);
  ports = { WEB_PORT: `${web}`, ADMIN_PORT: `${admin}`, IDP_PORT: `${idp}` };
});
afterEach(async () => {
  for (const run of started) {
    run.child.kill('SIGTERM');
    await run.ended;
  }
  started = [];
});
afterAll(async () => {
  await removeDemoCluster(folder);
  await rm(folder, { recursive: true, force: true });
});

function start(environment: Record<string, string> = {}, ...words: string[]) {
  const run = runStart(folder, { ...ports, ...environment }, ...words);
  started.push(run);
  return run;
}

async function ask(url: string, query: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(query)).rows;
  } finally {
    await client.end();
  }
}

/** The processes that have said that they serve the staff app. */
function serving(): number[] {
  const log = readFileSync(join(folder, 'logs/web.log'), 'utf8');
  return [...log.matchAll(/^Process (\d+) serves web\.$/gm)].map(([, pid]) => Number(pid));
}

const pidsOf = (running: Running) => Object.values(running.pids);

test('it serves both apps and the sign-in, says where they are, and Ctrl-C leaves nothing', async () => {
  const run = start();
  await run.untilReady();
  const running = run.running();
  expect(Object.keys(running.pids).sort()).toEqual(['admin', 'idp', 'postgres', 'start', 'web', 'worker']);
  expect(pidsOf(running).every(isAlive)).toBe(true);
  expect(running.web).toBe(`http://127.0.0.1:${ports.WEB_PORT}`);
  for (const address of [`${running.web}/logga-in`, `${running.admin}/logga-in`, running.idp]) {
    expect((await fetch(address)).status).toBe(200);
  }
  expect((await stat(join(folder, 'running.json'))).mode & 0o777).toBe(0o600);
  expect(run.said()).toContain('Sign in by picking a person');
  const [role] = await ask(
    running.databaseUrl,
    'select current_user as name, rolsuper or rolbypassrls as above_the_law from pg_roles where rolname = current_user',
  );
  expect(role).toEqual({ name: 'varje_elev_app', above_the_law: false });

  const second = start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain('already running');

  run.child.kill('SIGINT');
  expect(await run.ended).toBe(0);
  expect(pidsOf(running).filter(isAlive)).toEqual([]);
  expect(existsSync(join(folder, 'running.json'))).toBe(false);
});

test('after kill -9 the servers end by themselves, and the next start keeps the data', async () => {
  const killed = start();
  await killed.untilReady();
  const { adminDatabaseUrl, pids } = killed.running();
  const pages = serving();
  await ask(adminDatabaseUrl, 'create table if not exists kept as select 7 as value');
  killed.child.kill('SIGKILL');
  process.kill(pids.start ?? 0, 'SIGKILL');
  const programs = [pids.web ?? 0, pids.admin ?? 0, pids.idp ?? 0, pids.worker ?? 0];
  expect(await leftOf([...programs, ...pages])).toEqual([]);
  const run = start();
  await run.untilReady();
  expect(run.said()).toContain('a killed run had left');
  expect(isAlive(pids.postgres ?? 0)).toBe(false);
  expect(await ask(run.running().adminDatabaseUrl, 'select value from kept')).toEqual([{ value: 7 }]);
});

test('when one server dies all are stopped, with its name and its last words', async () => {
  const run = start();
  await run.untilReady();
  const { pids } = run.running();
  process.kill(pids.web ?? 0, 'SIGKILL');
  expect(await run.ended).toBe(1);
  expect(run.said()).toContain('web was ended by SIGKILL');
  expect(Object.values(pids).filter(isAlive)).toEqual([]);
});

test('when a process of an app dies another takes its place, and the pages go on being served', async () => {
  const run = start({ PROCESSES: '2' });
  await run.untilReady();
  const { web } = run.running();
  await expect.poll(() => serving()).toHaveLength(2);
  const [victim = 0, survivor = 0] = serving();
  process.kill(victim, 'SIGKILL');
  expect(await leftOf([victim])).toEqual([]);
  for (let asked = 0; asked < 10; asked += 1) expect((await fetch(`${web}/logga-in`)).status).toBe(200);
  await expect.poll(() => serving(), { timeout: 30_000 }).toHaveLength(3);
  expect(isAlive(survivor)).toBe(true);
  run.child.kill('SIGINT');
  expect(await run.ended).toBe(0);
  expect(serving().filter(isAlive)).toEqual([]);
});

test('when the embedded database is killed it is started again, and what was stored is there', async () => {
  const run = start();
  await run.untilReady();
  const { web, pids, adminDatabaseUrl } = run.running();
  const readiness = async () => (await fetch(`${web}/api/halsa/redo`)).status;
  expect(await readiness()).toBe(200);
  process.kill(pids.postgres ?? 0, 'SIGKILL');
  await expect.poll(() => run.running().pids.postgres, { timeout: 30_000 }).not.toBe(pids.postgres);
  await expect.poll(readiness, { timeout: 30_000 }).toBe(200);
  expect(await ask(adminDatabaseUrl, 'select value from kept')).toEqual([{ value: 7 }]);
  expect(run.said()).toContain('The database had ended and was started again.');
  const { postgres } = run.running().pids;
  run.child.kill('SIGINT');
  expect(await run.ended).toBe(0);
  expect(isAlive(postgres ?? 0)).toBe(false);
});

test('a port that was asked for and is busy is named, and nothing is started', async () => {
  const squatter = createServer();
  await new Promise<void>((resolve) => squatter.listen(Number(ports.ADMIN_PORT), '127.0.0.1', resolve));
  const run = start();
  expect(await run.ended).toBe(1);
  await new Promise((resolve) => squatter.close(resolve));
  expect(run.said()).toContain(`Port ${ports.ADMIN_PORT} (ADMIN_PORT) is in use`);
});

test('with DATABASE_URL nothing is embedded, and resetting someone else’s database is refused', async () => {
  const outside = await startTestCluster();
  try {
    await ask(outside.adminUrl, "create role operator login createrole password 'secret'");
    await ask(outside.adminUrl, 'create database school owner operator');
    const url = Object.assign(new URL(outside.adminUrl), {
      username: 'operator',
      password: 'secret',
      pathname: '/school',
    });
    const run = start({ DATABASE_URL: url.href });
    await run.untilReady();
    const running = run.running();
    expect(running.pids).not.toHaveProperty('postgres');
    expect(new URL(running.databaseUrl).host).toBe(url.host);
    expect(await ask(running.databaseUrl, 'select count(*) > 0 as filled from authority')).toEqual([
      { filled: true },
    ]);
    run.child.kill('SIGINT');
    expect(await run.ended).toBe(0);
    const reset = start({ DATABASE_URL: url.href }, 'reset');
    expect(await reset.ended).toBe(1);
    expect(reset.said()).toContain('is yours to empty');
  } finally {
    await outside.stop();
  }
});

test('demo:reset starts over', async () => {
  const reset = start({}, 'reset');
  expect(await reset.ended).toBe(0);
  expect(existsSync(join(folder, 'postgres'))).toBe(false);
  const run = start();
  await run.untilReady();
  await expect(ask(run.running().adminDatabaseUrl, 'select value from kept')).rejects.toThrow(
    /does not exist/,
  );
});
