import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from './sign-in.ts';

const apps = resolve(import.meta.dirname, '../../apps');

/** The address of every page and handler of an app, as Next reads its folders: `/cykler/[id]`. */
export function routesOnDisk(app: App): string[] {
  const folder = join(apps, app, 'app');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(page|route)\.(ts|tsx)$/.test(entry.name))
    .map((entry) => addressOf(entry.parentPath.slice(folder.length)))
    .sort();
}

/** A folder in parentheses groups files and is no part of the address. */
function addressOf(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && !part.startsWith('('));
  return `/${parts.join('/')}`;
}
