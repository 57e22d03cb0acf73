import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '@varje-elev/db/embedded/index';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { takeLock } from './running-file.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'varje-elev-lock-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** A process in a group of its own that does nothing until it is stopped. */
function idle() {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], {
    detached: true,
    stdio: 'ignore',
  });
  return { pid: child.pid ?? 0, ended: new Promise((resolve) => child.once('exit', resolve)) };
}

test('one run at a time in a folder', async () => {
  const lock = await takeLock(folder);
  await expect(takeLock(folder)).rejects.toThrow(`process ${process.pid}`);
  await lock.release();
  await (await takeLock(folder)).release();
});

test('what a killed run left alive is stopped, and its running.json is gone', async () => {
  const left = idle();
  const lock = await takeLock(folder);
  await lock.add(left.pid);
  await writeFile(join(folder, 'running.json'), '{}');
  const held = JSON.parse(await readFile(join(folder, 'run.lock'), 'utf8'));
  // As it looks when the one who held it is gone: its number belongs to a process that began at another time.
  await writeFile(join(folder, 'run.lock'), JSON.stringify({ ...held, began: 'another time' }));
  const next = await takeLock(folder);
  await left.ended;
  expect(isAlive(left.pid)).toBe(false);
  expect(existsSync(join(folder, 'running.json'))).toBe(false);
  await next.release();
});

test('a process that only has the number of one that was left is not touched', async () => {
  const innocent = idle();
  const child = { pid: innocent.pid, began: 'another time' };
  await writeFile(join(folder, 'run.lock'), JSON.stringify({ pid: 2 ** 30, began: '1', children: [child] }));
  await (await takeLock(folder)).release();
  expect(isAlive(innocent.pid)).toBe(true);
  process.kill(innocent.pid, 'SIGKILL');
  await innocent.ended;
});

test('a lock that cannot be read is no lock', async () => {
  await writeFile(join(folder, 'run.lock'), '{"pid": "x"}');
  await (await takeLock(folder)).release();
});
