import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { root } from '../bare/repository.mjs';

const STOP_PATIENCE_MS = 10_000;

export type Command = { name: string; args: string[]; cwd?: string; env: NodeJS.ProcessEnv; logPath: string };

export type RunningChild = {
  name: string;
  pid: number;
  logPath: string;
  /** How it ended, in words, once it has. */
  ended: Promise<string>;
  stop(): Promise<void>;
};

/**
 * Starts a Node program in a process group of its own, so that its own children go when it goes. It ends by itself if
 * this process disappears (end-with-parent).
 */
export async function startChild(command: Command): Promise<RunningChild> {
  await mkdir(dirname(command.logPath), { recursive: true });
  const log = openSync(command.logPath, 'w', 0o600);
  const guard = new URL('./end-with-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', guard, ...command.args], {
    cwd: command.cwd ?? root,
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
    env: { ...command.env, END_WITH_PARENT: '1' },
  });
  closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw new Error(`${command.name} could not be started.`);
  const ended = whenEnded(child);
  return { name: command.name, pid, logPath: command.logPath, ended, stop: () => stopGroup(pid, ended) };
}

/** Runs a Node program to its end; fails with the end of its log. */
export async function runToEnd(command: Command, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  const child = await startChild(command);
  const stop = () => void child.stop();
  signal.addEventListener('abort', stop);
  const ending = await child.ended;
  signal.removeEventListener('abort', stop);
  signal.throwIfAborted();
  if (ending !== 'ended with 0') throw new Error(await lastWords(child, ending));
}

export async function lastWords(child: { name: string; logPath: string }, ending: string): Promise<string> {
  const log = await readFile(child.logPath, 'utf8').catch(() => '');
  const tail = log
    .trimEnd()
    .split('\n')
    .slice(-25)
    .map((line) => (line.length > 300 ? `${line.slice(0, 300)} …` : line))
    .join('\n');
  return `${child.name} ${ending}. Its log (${child.logPath}) ends:\n\n${tail}`;
}

function whenEnded(child: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    child.once('error', (error) => resolve(`could not be started: ${error.message}`));
    child.once('exit', (code, signal) => resolve(signal ? `was ended by ${signal}` : `ended with ${code}`));
  });
}

async function stopGroup(pid: number, ended: Promise<string>): Promise<void> {
  signalGroup(pid, 'SIGTERM');
  const patience = new AbortController();
  await Promise.race([ended, wait(STOP_PATIENCE_MS, null, { signal: patience.signal }).catch(() => null)]);
  patience.abort();
  // What the program itself left behind in its group, and the program if it would not go.
  signalGroup(pid, 'SIGKILL');
  await ended;
}

export function signalGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
