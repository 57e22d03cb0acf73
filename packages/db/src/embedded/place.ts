import { createHash } from 'node:crypto';
import { cp, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Account } from './account.ts';

/**
 * Where the server's programs and data can lie so that its account reaches them. A checkout in root's own home is
 * closed to other accounts: then both lie under /var/tmp, in a folder named after the checkout.
 */
export async function reachableFolders(
  home: string,
  dataDir: string,
  account: Account | null,
): Promise<{ home: string; dataDir: string }> {
  if (!account) return { home, dataDir: resolve(dataDir) };
  if ((await isOpenTo(account, home)) && (await isOpenTo(account, dirname(resolve(dataDir))))) {
    return { home, dataDir: resolve(dataDir) };
  }
  const name = createHash('sha256').update(resolve(dataDir)).digest('hex').slice(0, 16);
  const folder = join('/var/tmp', `varje-elev-${name}`);
  await mkdir(folder, { recursive: true, mode: 0o755 });
  const { uid } = await stat(folder);
  if (uid !== 0) throw new Error(`${folder} belongs to someone else. Remove it, or set DATABASE_URL.`);
  const copied = join(folder, 'server');
  if (!(await isOpenTo(account, join(copied, 'bin')))) {
    const half = `${copied}.new`;
    await rm(half, { recursive: true, force: true });
    await cp(home, half, { recursive: true, verbatimSymlinks: true });
    await rename(half, copied);
  }
  return { home: copied, dataDir: join(folder, 'data') };
}

async function isOpenTo(account: Account, path: string): Promise<boolean> {
  for (let folder = path; ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => null);
    if (!found) return false;
    const bit = found.uid === account.uid ? 0o100 : found.gid === account.gid ? 0o010 : 0o001;
    if ((found.mode & bit) === 0) return false;
    if (folder === dirname(folder)) return true;
  }
}
