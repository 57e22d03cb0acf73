import { spawnSync } from 'node:child_process';
import { readJson, root } from './repository.mjs';
import { giveUp, say } from './say.mjs';

/**
 * Installs when what is installed is not what package-lock.json says. Not by `npm ci`: that refuses a lock which lacks
 * the packages of platforms that the registry it was made against does not carry. The versions are the lock's all the same.
 */
export function ensureInstalled() {
  const reason = whyInstall();
  if (!reason) return;
  say(`Installing packages (${reason}) …`);
  const started = Date.now();
  const status = npm(['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0)
    giveUp('npm install did not succeed. Its message above says why; nothing has been started.');
  say(`Installed in ${((Date.now() - started) / 1000).toFixed(0)} s.`);
}

/** @returns {string | null} */
function whyInstall() {
  const wanted = readJson('package-lock.json');
  const installed = readJson('node_modules/.package-lock.json');
  if (!wanted) giveUp('package-lock.json is missing. Is this the whole repository?');
  if (!installed) return 'the first time';
  for (const [path, entry] of Object.entries(wanted.packages)) {
    if (entry.link || !path.includes('node_modules/')) continue;
    const found = installed.packages[path];
    // What is made for other platforms is listed in the lock and rightly absent.
    if (!found && entry.optional) continue;
    if (found?.version !== entry.version)
      return `${path.split('node_modules/').pop()} is to be ${entry.version}`;
  }
  return null;
}

/**
 * npm as it was called, by the machine's own Node: the pinned one lies in node_modules, where it may be replaced.
 * @param {string[]} args
 */
function npm(args) {
  const cli = process.env.npm_execpath;
  const node = process.env.npm_node_execpath;
  const [command, first] = cli && node ? [node, [cli]] : ['npm', []];
  return spawnSync(command, [...first, ...args], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] })
    .status;
}
