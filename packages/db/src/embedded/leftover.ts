import { readFileSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE_MS = 20_000;

export type Postmaster = { pid: number; ready: boolean };

/** What the server itself says in `postmaster.pid`: its process on line 1, its state on line 8. */
export async function readPostmaster(dataDir: string): Promise<Postmaster | null> {
  const text = await readFile(join(dataDir, 'postmaster.pid'), 'utf8').catch(() => '');
  const lines = text.split('\n');
  const pid = Number(lines[0]);
  return Number.isInteger(pid) && pid > 0 ? { pid, ready: lines[7]?.trim() === 'ready' } : null;
}

/**
 * A run that was killed leaves its server behind, alive or as a lock file. A live one is stopped the clean way; a lock
 * whose process is gone, or belongs to something else by now, is removed.
 */
export async function clearLeftover(dataDir: string): Promise<'none' | 'stopped' | 'stale lock'> {
  const postmaster = await readPostmaster(dataDir);
  if (!postmaster) return 'none';
  if (await isServerOf(postmaster.pid, dataDir)) {
    await stopServer(postmaster.pid);
    return 'stopped';
  }
  await rm(join(dataDir, 'postmaster.pid'), { force: true });
  return 'stale lock';
}

/** Fast shutdown: open transactions roll back, everything acknowledged is on disk. Immediate if that takes too long. */
export async function stopServer(pid: number): Promise<void> {
  send(pid, 'SIGINT');
  if (await hasEnded(pid)) return;
  send(pid, 'SIGQUIT');
  if (await hasEnded(pid)) return;
  throw new Error(`The database server (process ${pid}) does not stop.`);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
  return !isZombie(pid);
}

/** Ended, but nobody has asked how: in a container without an init process that can last for ever. */
function isZombie(pid: number): boolean {
  if (process.platform !== 'linux') return false;
  try {
    return /\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch {
    return false;
  }
}

function send(pid: number, signal: NodeJS.Signals): void {
  if (isAlive(pid)) process.kill(pid, signal);
}

async function hasEnded(pid: number): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await wait(20);
  }
  return true;
}

/** Process numbers are reused, so a live one counts only if its command names this data folder (Linux tells). */
async function isServerOf(pid: number, dataDir: string): Promise<boolean> {
  if (!isAlive(pid)) return false;
  if (process.platform !== 'linux') return true;
  const command = await readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '');
  return command.split('\0').includes(dataDir);
}
