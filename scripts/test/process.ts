import { type ChildProcess, spawn } from 'node:child_process';
import { root } from '../bare/repository.mjs';
import { signalGroup } from '../start/child.ts';

export type Outcome = { code: number; output: string };

const atStop = new Set<() => void>();
const guard = new URL('../start/end-with-parent.mjs', import.meta.url).href;

/** Runs a Node program to its end and keeps what it says. Its own children go with it. */
export function runNode(
  args: string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', guard, ...args], {
    cwd: options.cwd ?? root,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    env: { ...process.env, FORCE_COLOR: '0', NO_COLOR: '1', END_WITH_PARENT: '1', ...options.env },
  });
  const { pid } = child;
  if (pid === undefined) return outcomeOf(child);
  const forget = onStop(() => signalGroup(pid, 'SIGTERM'));
  return outcomeOf(child).finally(forget);
}

function outcomeOf(child: ChildProcess): Promise<Outcome> {
  return new Promise((resolve) => {
    let output = '';
    const hear = (chunk: Buffer) => {
      output += chunk.toString('utf8');
    };
    child.stdout?.on('data', hear);
    child.stderr?.on('data', hear);
    child.once('error', (error) => resolve({ code: 1, output: `${output}\n${error.message}` }));
    child.once('exit', () => {
      // What it left behind in its group would keep its output open for ever.
      if (child.pid !== undefined) signalGroup(child.pid, 'SIGKILL');
    });
    child.once('close', (code) => resolve({ code: code ?? 1, output: output.trim() }));
  });
}

/** Done if the whole run is asked to stop. Returns what takes it back. */
export function onStop(action: () => void): () => void {
  atStop.add(action);
  return () => atStop.delete(action);
}

export function stopEverything(): void {
  for (const action of atStop) action();
}
