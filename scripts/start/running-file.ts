import { renameSync, writeFileSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isAlive } from '@varje-elev/db/embedded/index';
import { z } from 'zod';
import { signalGroup } from './child.ts';

/** What scripts read to find a run. The database addresses hold passwords, so the file is its owner's alone. */
export type Running = {
  web: string;
  admin: string;
  idp: string;
  databaseUrl: string;
  adminDatabaseUrl: string;
  pids: Record<string, number>;
};

export async function writeRunning(folder: string, running: Running): Promise<void> {
  const path = join(folder, 'running.json');
  await writeFile(`${path}.new`, `${JSON.stringify(running, null, 2)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}

export async function removeRunning(folder: string): Promise<void> {
  await rm(join(folder, 'running.json'), { force: true });
}

const Lock = z.object({
  pid: z.number().int(),
  began: z.string(),
  children: z.array(z.object({ pid: z.number().int(), began: z.string() })),
});
type Lock = z.infer<typeof Lock>;

/**
 * One run at a time in a folder. A lock whose process is gone was left by a killed run; what that run had started and
 * is still alive is stopped. Process numbers are reused: a process counts only if it began when the lock says.
 */
export async function takeLock(
  folder: string,
): Promise<{ add(pid: number): Promise<void>; release(): Promise<void> }> {
  const path = join(folder, 'run.lock');
  const before = await readLock(path);
  if (before && (await isSame(before))) {
    throw new Error(
      `Varje elev is already running from this folder (process ${before.pid}). Stop it with Ctrl-C first.`,
    );
  }
  for (const child of before?.children ?? []) if (await isSame(child)) signalGroup(child.pid, 'SIGKILL');
  const lock: Lock = { pid: process.pid, began: await beginning(process.pid), children: [] };
  // At once, so that two children starting together do not write over each other.
  const save = () => {
    writeFileSync(`${path}.new`, JSON.stringify(lock), { mode: 0o600 });
    renameSync(`${path}.new`, path);
  };
  save();
  await removeRunning(folder);
  return {
    add: async (pid) => {
      lock.children.push({ pid, began: await beginning(pid) });
      save();
    },
    release: () => rm(path, { force: true }),
  };
}

async function readLock(path: string): Promise<Lock | null> {
  const text = await readFile(path, 'utf8').catch(() => null);
  return text === null ? null : (Lock.safeParse(JSON.parse(text)).data ?? null);
}

async function isSame(process: { pid: number; began: string }): Promise<boolean> {
  return isAlive(process.pid) && (await beginning(process.pid)) === process.began;
}

/** When the process began, in clock ticks since the machine did (Linux); elsewhere nothing tells. */
async function beginning(pid: number): Promise<string> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
}
