import { mkdir, readdir, rm } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { giveTo, serverAccount } from './account.ts';
import { postgresHome } from './binaries.ts';
import { newPassword } from './credentials.ts';
import { SUPERUSER, THROWAWAY } from './demo-cluster.ts';
import { clearLeftover, isAlive } from './leftover.ts';
import { reachableFolders } from './place.ts';
import { anyFreePort } from './port.ts';
import { quickFolder } from './quick-folder.ts';
import { initialise, launch } from './server.ts';

export type TestCluster = { adminUrl: string; stop(): Promise<void> };

const SETTINGS = {
  ...THROWAWAY,
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_connections: '400',
  shared_buffers: '256MB',
  jit: 'off',
};

/** A new, empty cluster that disappears at `stop`. Several runs at once do not meet: each has its own. */
export async function startTestCluster(): Promise<TestCluster> {
  const root = join(await quickFolder(), `varje-elev-test-${userInfo().uid}`);
  await mkdir(root, { recursive: true, mode: 0o755 });
  await removeAbandoned(root);
  const folder = join(root, String(process.pid));
  await mkdir(folder, { recursive: true });
  const account = await serverAccount();
  await giveTo(account, folder);
  const { home, dataDir } = await reachableFolders(await postgresHome(), join(folder, 'data'), account);
  const password = newPassword();
  const port = await anyFreePort();
  const plan = { home, account, dataDir, logPath: join(folder, 'log'), port, settings: SETTINGS };
  await initialise(plan, { name: SUPERUSER, password });
  const server = await launch(plan);
  // When the run ends without saying goodbye its server goes too; the folder is removed by the next run.
  const endWithRun = () => isAlive(server.pid) && process.kill(server.pid, 'SIGQUIT');
  process.once('exit', endWithRun);
  return {
    adminUrl: `postgres://${SUPERUSER}:${password}@127.0.0.1:${port}/postgres`,
    stop: async () => {
      process.off('exit', endWithRun);
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Each folder is named by the process that made it; one whose process is gone was abandoned by a killed run. */
async function removeAbandoned(root: string): Promise<void> {
  for (const name of await readdir(root)) {
    if (isAlive(Number(name))) continue;
    await clearLeftover(join(root, name, 'data'));
    await rm(join(root, name), { recursive: true, force: true });
  }
}
