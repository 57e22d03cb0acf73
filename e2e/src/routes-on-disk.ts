import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { App } from './sign-in.ts';

const apps = resolve(import.meta.dirname, '../../apps');

/** The address of every page and handler of an app, as Next reads its folders: `/cykler/[id]`. */
export function routesOnDisk(app: App): string[] {
  return filesOf(app).map(({ route }) => route);
}

/** Those of them that take something from the address: a part of the path, or what stands after the question mark. */
export function routesThatAsk(app: App): string[] {
  return filesOf(app)
    .filter(({ route, file }) => route.includes('[') || readFileSync(file, 'utf8').includes('searchParams'))
    .map(({ route }) => route);
}

function filesOf(app: App): { readonly route: string; readonly file: string }[] {
  const folder = join(apps, app, 'app');
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /^(page|route)\.(ts|tsx)$/.test(entry.name))
    .map(({ parentPath, name }) => ({
      route: addressOf(parentPath.slice(folder.length)),
      file: join(parentPath, name),
    }))
    .sort((one, other) => (one.route < other.route ? -1 : 1));
}

/** A folder in parentheses groups files and is no part of the address. */
function addressOf(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && !part.startsWith('('));
  return `/${parts.join('/')}`;
}
