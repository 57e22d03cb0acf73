import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort, removeDemoCluster } from '@varje-elev/db/embedded/index';
import { z } from 'zod';
import { runStart } from '../../../scripts/start/starting.ts';

const Running = z.object({ web: z.url(), databaseUrl: z.string() });
export type Running = z.infer<typeof Running>;

/** Runs `work` on what `RUNNING` names (a running.json), or on an `npm start` of its own. */
export async function withRunning<Answer>(work: (running: Running) => Promise<Answer>): Promise<Answer> {
  const given = process.env.RUNNING;
  return given ? work(Running.parse(JSON.parse(await readFile(given, 'utf8')))) : withOwnStart({}, work);
}

/** Runs `work` on an `npm start` with new ports and data, and stops it. */
export async function withOwnStart<Answer>(
  environment: Readonly<Record<string, string>>,
  work: (running: Running) => Promise<Answer>,
): Promise<Answer> {
  const folder = await mkdtemp(join(tmpdir(), 'varje-elev-bench-'));
  // Open to the account that the database runs as.
  await chmod(folder, 0o755);
  const start = runStart(folder, { ...(await freePorts()), ...environment });
  try {
    await start.untilReady();
    return await work(start.running());
  } finally {
    start.child.kill('SIGINT');
    await start.ended;
    await removeDemoCluster(folder);
    await rm(folder, { recursive: true, force: true });
  }
}

export async function freePorts(): Promise<Record<string, string>> {
  const names = ['WEB_PORT', 'ADMIN_PORT', 'IDP_PORT', 'WORKER_PORT', 'PG_PORT'];
  const ports = new Set<number>();
  while (ports.size < names.length) ports.add(await anyFreePort());
  return Object.fromEntries([...ports].map((port, at) => [names[at] ?? '', String(port)]));
}
