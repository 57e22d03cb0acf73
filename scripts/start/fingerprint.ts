import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bare/repository.mjs';

const NOT_SOURCE = new Set(['node_modules', '.next', '.turbo', 'dist', 'coverage', 'test-results', 'docs']);
const NOT_USED = /\.test\.tsx?$|\.md$|\.tsbuildinfo$|^next-env\.d\.ts$/;

/** One figure for everything that lies in the folders, what is installed, and the words given. */
export async function fingerprintOf(folders: readonly string[], ...words: string[]): Promise<string> {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([process.version, ...words]));
  const files = (await Promise.all(folders.map((folder) => sourcesIn(join(root, folder))))).flat();
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
      return entry.isFile() && !NOT_USED.test(entry.name) ? [path] : [];
    }),
  );
  return found.flat();
}
