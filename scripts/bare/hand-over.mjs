import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { ensureInstalled } from './install.mjs';
import { pinnedNode } from './pinned-node.mjs';
import { root } from './repository.mjs';
import { giveUp } from './say.mjs';

const OLDEST = { major: 20, minor: 19 };

/**
 * Installs what is missing, runs a TypeScript file with the pinned Node, passes signals on and ends as it ends.
 * @param {string} file
 * @param {string[]} args
 */
export async function handOver(file, args) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < OLDEST.major || (major === OLDEST.major && minor < OLDEST.minor)) {
    giveUp(
      `Node ${process.versions.node} is too old. Node ${OLDEST.major}.${OLDEST.minor} or newer is needed to begin.`,
    );
  }
  ensureInstalled();
  const node = pinnedNode();
  // In a session of its own, so that Ctrl-C reaches this process alone and is passed on once. The channel closes if
  // this process is killed: then the other one stops what it has started.
  const child = spawn(node, [join(root, file), ...args], {
    cwd: root,
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: {
      ...process.env,
      PATH: [dirname(node), join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
      NEXT_TELEMETRY_DISABLED: '1',
      TURBO_TELEMETRY_DISABLED: '1',
    },
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  if (process.env.npm_lifecycle_event) stopWithNpm(child);
  child.on('error', (error) => giveUp(`Node could not be started: ${error.message}`));
  child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
}

/**
 * npm passes Ctrl-C on, but not every signal: when npm itself is ended, what it has started would stay behind.
 * @param {import('node:child_process').ChildProcess} child
 */
function stopWithNpm(child) {
  const npm = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === npm) return;
    clearInterval(watch);
    child.kill('SIGTERM');
  }, 250);
  watch.unref();
}
