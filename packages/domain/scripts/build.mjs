import { execFileSync } from 'node:child_process';
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Builds what is published: plain ESM with types in `dist/`, and a package.json of its own beside it. */
const root = join(import.meta.dirname, '..');
const dist = join(root, 'dist');
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

rmSync(dist, { recursive: true, force: true });
execFileSync('tsc', ['-p', 'tsconfig.build.json'], { cwd: root, stdio: 'inherit' });

// The compiler rewrites `.ts` to `.js` in what runs, but leaves it in what declares.
for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue;
  const declaration = readFileSync(join(dist, file), 'utf8');
  writeFileSync(
    join(dist, file),
    declaration.replace(/((?:from |import\()['"]\.[^'"]*)\.ts(['"])/g, '$1.js$2'),
  );
}

const modules = readdirSync(join(root, 'src'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();
const entry = (path) => ({ types: `./${path}index.d.ts`, default: `./${path}index.js` });

const published = {
  name: own.name,
  version: own.version,
  description: own.description,
  keywords: own.keywords,
  license: own.license,
  type: 'module',
  sideEffects: false,
  exports: {
    '.': entry(''),
    ...Object.fromEntries(modules.map((name) => [`./${name}`, entry(`${name}/`)])),
    './package.json': './package.json',
  },
  engines: own.engines,
  dependencies: own.dependencies,
};
writeFileSync(join(dist, 'package.json'), `${JSON.stringify(published, null, 2)}\n`);
for (const file of ['README.md', 'LICENSE']) copyFileSync(join(root, file), join(dist, file));
