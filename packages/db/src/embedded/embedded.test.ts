import { execFile, spawn } from 'node:child_process';
import { chmod, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serverAccount } from './account.ts';
import { postgresHome } from './binaries.ts';
import { removeDemoCluster, startDemoCluster } from './demo-cluster.ts';
import { isAlive } from './leftover.ts';
import { reachableFolders } from './place.ts';
import { quickFolder } from './quick-folder.ts';

const run = promisify(execFile);
let made: string;
let folder: string;
let stops: (() => Promise<void>)[];

/** Making a cluster takes longer than starting one: it is made once, and each test has its own copy. */
beforeAll(async () => {
  made = await openFolder();
  await (await startDemoCluster({ folder: made, durable: false })).stop();
});
afterAll(() => rm(made, { recursive: true, force: true }));

beforeEach(async () => {
  folder = await openFolder();
  await run('cp', ['-a', `${made}/.`, folder]);
  stops = [];
});
afterEach(async () => {
  for (const stop of stops) await stop();
  await rm(folder, { recursive: true, force: true });
});

/** Open to the account that the server runs as, as a checkout is. */
async function openFolder(): Promise<string> {
  const path = await mkdtemp(join(await quickFolder(), 'varje-elev-embedded-'));
  await chmod(path, 0o755);
  return path;
}

async function start(port: number | null = null) {
  const cluster = await startDemoCluster({ folder, port, durable: false });
  stops.push(cluster.stop);
  return cluster;
}

async function ask(url: string, query: string): Promise<pg.QueryResultRow[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query(query)).rows;
  } finally {
    await client.end();
  }
}

async function dataDirectory(): Promise<string> {
  return (await reachableFolders(await postgresHome(), join(folder, 'postgres'), await serverAccount()))
    .dataDir;
}

describe('the embedded PostgreSQL', () => {
  test('is PostgreSQL 18, in UTF-8, and asks for the password', async () => {
    const { ownerUrl } = await start();
    const [row] = await ask(
      ownerUrl,
      "select current_setting('server_version_num')::int as version, current_setting('server_encoding') as encoding",
    );
    expect(row?.version).toBeGreaterThanOrEqual(180_000);
    expect(row?.encoding).toBe('UTF8');
    const wrong = new URL(ownerUrl);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'select 1')).rejects.toThrow(/password authentication failed/);
  });

  test('keeps data, port and passwords from one run to the next', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'create table kept as select 7 as value');
    await first.stop();
    const second = await start();
    expect(second.ownerUrl).toBe(first.ownerUrl);
    expect(await ask(second.ownerUrl, 'select value from kept')).toEqual([{ value: 7 }]);
  });

  test('keeps its passwords in a file that only its owner reads', async () => {
    await start();
    expect((await stat(join(folder, 'postgres.json'))).mode & 0o777).toBe(0o600);
  });

  test('takes another port when the one it had is busy, and remembers that', async () => {
    const first = await start();
    await first.stop();
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(first.port, '127.0.0.1', resolve));
    const second = await start();
    await new Promise((resolve) => squatter.close(resolve));
    expect(second.port).not.toBe(first.port);
    await second.stop();
    expect((await start()).port).toBe(second.port);
  });

  test('says so when the port that was asked for is busy', async () => {
    const squatter = createServer();
    await new Promise<void>((resolve) => squatter.listen(0, '127.0.0.1', resolve));
    const address = squatter.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    await expect(start(port)).rejects.toThrow(`Port ${port} (PG_PORT) is in use`);
    await new Promise((resolve) => squatter.close(resolve));
  });

  test('starts beside the lock of a server that was killed, with everything acknowledged', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'create table kept as select 7 as value');
    process.kill(first.pid, 'SIGKILL');
    await first.ended;
    const second = await start();
    expect(second.leftover).toBe('stale lock');
    expect(await ask(second.ownerUrl, 'select value from kept')).toEqual([{ value: 7 }]);
  });

  test('stops a server that a killed run left alive', async () => {
    const script = `
      import { startDemoCluster } from ${JSON.stringify(new URL('./demo-cluster.ts', import.meta.url).href)};
      const cluster = await startDemoCluster({ folder: ${JSON.stringify(folder)}, durable: false });
      console.log(cluster.pid);
      process.kill(process.pid, 'SIGKILL');`;
    const killed = spawn(process.execPath, ['--input-type=module', '-e', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let output = '';
    killed.stdout.on('data', (chunk) => {
      output += String(chunk);
    });
    await new Promise((resolve) => killed.once('close', resolve));
    const orphan = Number(output);
    expect(isAlive(orphan)).toBe(true);
    const second = await start();
    expect(second.leftover).toBe('stopped');
    expect(isAlive(orphan)).toBe(false);
  });

  test('is not fooled by a lock whose process number now belongs to something else', async () => {
    const first = await start();
    await first.stop();
    await writeFile(join(await dataDirectory(), 'postmaster.pid'), `${process.pid}\n`);
    expect((await start()).leftover).toBe('stale lock');
    expect(isAlive(process.pid)).toBe(true);
  });

  test('begins again when a run was killed while the cluster was being made', async () => {
    const first = await start();
    await first.stop();
    await rm(join(folder, 'postgres.json'));
    const second = await start();
    expect(second.ownerUrl).not.toBe(first.ownerUrl);
  });

  test('says how to go on when its password file is damaged', async () => {
    const first = await start();
    await first.stop();
    await writeFile(join(folder, 'postgres.json'), '{"port": "x"}');
    await expect(start()).rejects.toThrow(/npm run demo:reset/);
    await removeDemoCluster(folder);
    await start();
  });

  test('shows the end of the server’s log when it cannot start', async () => {
    const first = await start();
    await first.stop();
    const configuration = join(await dataDirectory(), 'postgresql.conf');
    await writeFile(configuration, `${await readFile(configuration, 'utf8')}\nno_such_setting = 1\n`);
    await expect(start()).rejects.toThrow(/no_such_setting/);
  });
});
