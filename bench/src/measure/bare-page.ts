import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { anyFreePort } from '@varje-elev/db/embedded/index';
import { root } from '../../../scripts/bare/repository.mjs';
import { runToEnd, startChild } from '../../../scripts/start/child.ts';
import { fingerprintOf } from '../../../scripts/start/fingerprint.ts';
import { untilHealthy } from '../../../scripts/start/health.ts';

const cwd = join(root, 'bench/bare-page');
const next = join(root, 'node_modules/next/dist/bin/next');
const env = { PATH: process.env.PATH, NODE_ENV: 'production', NEXT_TELEMETRY_DISABLED: '1' } as const;

/** Runs `work` while the bare page is served as the apps are: a production build, `next start`, one process. */
export async function withBarePage<Answer>(work: (address: string) => Promise<Answer>): Promise<Answer> {
  const logs = await mkdtemp(join(tmpdir(), 'varje-elev-bare-page-'));
  const { signal } = new AbortController();
  await buildIfChanged(join(logs, 'build.log'), signal);
  const port = String(await anyFreePort());
  const address = `http://127.0.0.1:${port}`;
  const args = [next, 'start', '--hostname', '127.0.0.1', '--port', port];
  const child = await startChild({ name: 'the bare page', args, cwd, env, logPath: join(logs, 'start.log') });
  try {
    await untilHealthy('the bare page', address, signal);
    return await work(address);
  } finally {
    await child.stop();
    await rm(logs, { recursive: true, force: true });
  }
}

async function buildIfChanged(logPath: string, signal: AbortSignal): Promise<void> {
  const stamp = join(cwd, '.next', 'varje-elev-sources');
  const fingerprint = await fingerprintOf(['bench/bare-page']);
  if ((await readFile(stamp, 'utf8').catch(() => '')) === fingerprint) return;
  await runToEnd({ name: 'Building the bare page', args: [next, 'build'], cwd, env, logPath }, signal);
  await writeFile(stamp, fingerprint);
}
