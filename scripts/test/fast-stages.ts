import { join } from 'node:path';
import { root } from '../bare/repository.mjs';
import { checkLicences } from './licences.ts';
import { type Outcome, runNode } from './process.ts';
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
    const turbo = ['run', 'typecheck', '--continue', '--output-logs=errors-only', '--no-daemon'];
    const [workspaces, scripts] = await Promise.all([
      runNode([bin('turbo/bin/turbo'), ...turbo]).then(countTasks),
      runNode([bin('typescript/bin/tsc'), '-p', 'scripts']).then(verdict),
    ]);
    return sum([workspaces, scripts]);
  },
};

/** turbo runs only what has changed, in as many processes as fit, and says how many it ran. */
function countTasks(outcome: Outcome): Result {
  const [, successful, total] = /Tasks:\s+(\d+) successful, (\d+) total/.exec(outcome.output) ?? [];
  if (!successful || !total) return verdict({ ...outcome, code: outcome.code || 1 });
  const failed = Number(total) - Number(successful);
  return { passed: Number(successful), failed, output: failed > 0 ? outcome.output : '' };
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
