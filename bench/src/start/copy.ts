import { execFile } from 'node:child_process';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../../../scripts/bare/repository.mjs';

const run = promisify(execFile);

/**
 * What git has of the repository as it stands, in an empty folder, with the packages that are installed: what fetching
 * them takes depends on the network, not on us.
 */
export async function copyRepository(folder: string): Promise<string> {
  const copy = join(folder, 'repository');
  const { stdout } = await run('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  for (const path of stdout.split('\0').filter((name) => name !== '')) {
    await cp(join(root, path), join(copy, path)).catch(ignoreMissing);
  }
  // Links between workspaces are relative and lead to the copy's own.
  await run('cp', ['-a', join(root, 'node_modules'), join(copy, 'node_modules')]);
  return copy;
}

/** Listed by git, removed from the folder and not yet committed. */
function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOENT') throw error;
}
