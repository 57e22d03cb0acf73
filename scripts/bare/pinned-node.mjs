import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readJson, root } from './repository.mjs';
import { giveUp, say } from './say.mjs';

/**
 * The Node that the repository pins, from the npm package `node`. That package fetches the program in an install
 * script; where npm is set not to run those, the same script is run here.
 */
export function pinnedNode() {
  const wanted = `v${readJson('package.json').devDependencies.node}`;
  const path = join(root, 'node_modules', 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (versionOf(path) === wanted) return path;
  if (process.version === wanted) return process.execPath;
  say(`Fetching Node ${wanted} …`);
  spawnSync(process.execPath, ['installArchSpecificPackage'], {
    cwd: join(root, 'node_modules', 'node'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (versionOf(path) === wanted) return path;
  giveUp(`Node ${wanted} could not be installed from npm. Install Node 24 on the machine and try again.`);
}

/** @param {string} path */
function versionOf(path) {
  const answer = spawnSync(path, ['--version'], { encoding: 'utf8' });
  return answer.status === 0 ? answer.stdout.trim() : null;
}
