import { access, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bare/repository.mjs';
import { runToEnd } from './child.ts';
import { fingerprintOf } from './fingerprint.ts';

export type App = 'web' | 'admin';

/** `next build`, unless nothing that goes into the build has changed since the last one. */
export async function buildIfChanged(
  app: App,
  how: { env: NodeJS.ProcessEnv; logFolder: string; signal: AbortSignal },
): Promise<'built' | 'unchanged'> {
  const folder = join(root, 'apps', app);
  const stamp = join(folder, '.next', 'varje-elev-sources');
  const fingerprint = await fingerprintOf([`apps/${app}`, 'packages']);
  const before = await readFile(stamp, 'utf8').catch(() => '');
  if (before === fingerprint && (await exists(join(folder, '.next', 'BUILD_ID')))) return 'unchanged';
  await rm(stamp, { force: true });
  const args = [join(root, 'node_modules/next/dist/bin/next'), 'build'];
  const logPath = join(how.logFolder, `build-${app}.log`);
  await runToEnd({ name: `Building ${app}`, args, cwd: folder, env: how.env, logPath }, how.signal);
  await writeFile(stamp, fingerprint);
  return 'built';
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
