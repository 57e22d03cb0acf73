import { existsSync, readdirSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { readJson, root } from '../bare/repository.mjs';
import { checkLicences } from './licences.ts';
import { runNode } from './process.ts';
import { checkSizes } from './sizes.ts';
import { type Result, type Stage, sum, verdict } from './stage.ts';

const bin = (path: string) => join(root, 'node_modules', path);

export const lint: Stage = {
  name: 'lint',
  says: 'formatting and lint',
  run: async () =>
    verdict(
      await runNode([
        bin('@biomejs/biome/bin/biome'),
        'check',
        '--error-on-warnings',
        '--max-diagnostics=50',
      ]),
    ),
};

export const types: Stage = {
  name: 'types',
  says: 'types of every workspace',
  run: async () => {
    const apps = ['apps/web', 'apps/admin'];
    // Next writes the types that its routes and style modules have.
    await Promise.all(
      apps.map((app) => runNode([bin('next/dist/bin/next'), 'typegen'], { cwd: join(root, app) })),
    );
    return sum(await eachOf(workspaces(), typecheck));
  },
};

async function typecheck(folder: string): Promise<Result> {
  return verdict(await runNode([bin('typescript/bin/tsc'), '--noEmit', '-p', folder]));
}

export const architecture: Stage = {
  name: 'architecture',
  says: 'arrows point down only',
  run: async () => {
    const floors = ['apps', 'packages', 'scripts', 'e2e', 'bench'];
    const config = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err-long'];
    return verdict(
      await runNode([bin('dependency-cruiser/bin/dependency-cruiser.mjs'), ...config, ...floors]),
    );
  },
};

export const unused: Stage = {
  name: 'unused',
  says: 'unused files, exports and dependencies',
  run: async () => verdict(await runNode([bin('knip/bin/knip.js')])),
};

export const licences: Stage = { name: 'licences', says: 'licences of dependencies', run: checkLicences };

export const sizes: Stage = { name: 'sizes', says: 'no file too long to read', run: checkSizes };

function workspaces(): string[] {
  const patterns: string[] = readJson('package.json').workspaces;
  const folders = patterns.flatMap((pattern) => {
    if (!pattern.endsWith('/*')) return [pattern];
    const parent = pattern.slice(0, -2);
    return readdirSync(join(root, parent)).map((name) => `${parent}/${name}`);
  });
  return [...folders, 'scripts'].filter((folder) => existsSync(join(root, folder, 'tsconfig.json')));
}

/** As many at a time as the machine has cores. */
async function eachOf<Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift())
      results.push(await work(item));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return results;
}
