import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Real public files beside the repository; their licences keep them out of it, so they may be absent. */
const folder = process.env.VARJE_ELEV_SHARED_DATA ?? join(import.meta.dirname, '../../../../../shared/data');
export const hasSharedData = existsSync(join(folder, 'INDEX.md'));

/** Every file there, by its path below the folder. */
export function sharedFiles(): string[] {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  return all.map((one) => relative(folder, join(one.parentPath, one.name))).sort();
}

export const sharedBytes = (path: string): Uint8Array => readFileSync(join(folder, path));
export const sharedText = (path: string): string =>
  readFileSync(join(folder, path), 'utf8').replace(/^\uFEFF/, '');
