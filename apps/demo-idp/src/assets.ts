import { readdir, readFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export type Asset = { body: Buffer; type: string };

const TYPES: Record<string, string> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};
const FACES = [
  '@fontsource-variable/brygada-1918/wght.css',
  '@fontsource-variable/source-sans-3/wght.css',
] as const;

/** Everything the pages fetch, by path, read once: style, fonts, scripts. Nothing comes from another host. */
export async function loadAssets(): Promise<Map<string, Asset>> {
  const assets = new Map<string, Asset>();
  const add = (path: string, body: Buffer) => {
    assets.set(path, { body, type: TYPES[extname(path)] ?? 'application/octet-stream' });
  };
  const own = join(import.meta.dirname, 'public');
  for (const name of await readdir(own)) add(`/${name}`, await readFile(join(own, name)));

  const style = [await readFile(resolved('@varje-elev/ui/tokens.css'), 'utf8')];
  for (const face of FACES) {
    const path = resolved(face);
    // Only the Latin files: the demo's names need no other script.
    const rules = (await readFile(path, 'utf8'))
      .split('/*')
      .filter((rule) => / [\w-]+-latin(-ext)?-wght/.test(rule));
    style.push(
      rules
        .map((rule) => `/*${rule}`)
        .join('')
        .replaceAll('url(./files/', 'url(/typsnitt/'),
    );
    for (const [, name = ''] of rules.join('').matchAll(/files\/([\w-]+\.woff2)/g)) {
      add(`/typsnitt/${name}`, await readFile(join(dirname(path), 'files', name)));
    }
  }
  style.push(await readFile(join(own, 'stil.css'), 'utf8'));
  add('/stil.css', Buffer.from(style.join('\n').replaceAll(/@import [^;]+;/g, '')));
  return assets;
}

function resolved(specifier: string): string {
  return fileURLToPath(import.meta.resolve(specifier));
}
