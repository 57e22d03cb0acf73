import { readdir, readFile } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const everyMs = 200;

/** Follows the memory of a process and of all below it, until stopped. Linux. */
export function watchMemory(pid: number) {
  const done = new AbortController();
  let peak = 0;
  let atRest = 0;
  const watching = (async () => {
    while (!done.signal.aborted) {
      atRest = await memoryBelow(pid);
      peak = Math.max(peak, atRest);
      await wait(everyMs, null, { signal: done.signal }).catch(() => null);
    }
  })();
  return {
    async stop() {
      done.abort();
      await watching;
      return { peak, atRest };
    },
  };
}

/** Proportional: a page that several processes share is divided between them, so that the sum counts it once. */
async function memoryBelow(root: number): Promise<number> {
  const parents = await Promise.all(
    (await readdir('/proc'))
      .filter((name) => /^\d+$/.test(name))
      .map(async (name) => [Number(name), await parentOf(name)] as const),
  );
  const below = new Set([root]);
  for (let before = 0; before !== below.size; ) {
    before = below.size;
    for (const [pid, parent] of parents) if (below.has(parent)) below.add(pid);
  }
  const sizes = await Promise.all([...below].map(memoryOf));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function parentOf(pid: string): Promise<number> {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
}

async function memoryOf(pid: number): Promise<number> {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
  return Number(/^Pss:\s+(\d+) kB/m.exec(rollup)?.[1] ?? 0) * 1024;
}
