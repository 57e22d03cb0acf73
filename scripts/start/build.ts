import { createHash } from 'node:crypto';
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bare/repository.mjs';
import { runToEnd } from './child.ts';

const NOT_SOURCE = new Set(['node_modules', '.next', '.turbo', 'dist', 'coverage', 'test-results', 'docs']);
const NOT_BUILT = /\.test\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$/;

export type App = 'web' | 'admin';

/** `next build`, unless nothing that goes into the build has changed since the last one. */
export async function buildIfChanged(
  app: App,
  how: { env: NodeJS.ProcessEnv; logFolder: string; signal: AbortSignal },
): Promise<'built' | 'unchanged'> {
  const folder = join(root, 'apps', app);
  const stamp = join(folder, '.next', 'varje-elev-sources');
  const fingerprint = await fingerprintOf(app);
  const before = await readFile(stamp, 'utf8').catch(() => '');
  if (before === fingerprint) return 'unchanged';
  await rm(stamp, { force: true });
  const args = [join(root, 'node_modules/next/dist/bin/next'), 'build'];
  const logPath = join(how.logFolder, `build-${app}.log`);
  await runToEnd({ name: `Building ${app}`, args, cwd: folder, env: how.env, logPath }, how.signal);
  await writeFile(stamp, fingerprint);
  return 'built';
}

async function fingerprintOf(app: App): Promise<string> {
  const hash = createHash('sha256');
  hash.update(process.version);
  const folders = [join(root, 'apps', app), join(root, 'packages')];
  const files = (await Promise.all(folders.map(sourcesIn))).flat();
  files.push(join(root, 'package-lock.json'), join(root, 'tsconfig.base.json'));
  for (const file of files.sort()) {
    hash.update(`\0${file.slice(root.length)}\0`);
    hash.update(await readFile(file));
  }
  return hash.digest('hex');
}

async function sourcesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return NOT_SOURCE.has(entry.name) ? [] : sourcesIn(path);
      return entry.isFile() && !NOT_BUILT.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}
