import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../bare/repository.mjs';
import { runToEnd } from './child.ts';
import { fingerprintOf } from './fingerprint.ts';

const STEPS = [
  { name: 'Migrating the database', file: 'packages/db/src/cli/migrate.ts' },
  { name: 'Filling the demo', file: 'packages/db/src/cli/seed-demo.ts' },
] as const;

type How = {
  env: NodeJS.ProcessEnv;
  folder: string;
  /** True when nobody else can have changed the database: then what was done last time is not even looked at again. */
  isOurs: boolean;
  signal: AbortSignal;
};

/** Brings the database to the newest schema and fills the demo. Both are safe to repeat. */
export async function prepareData(how: How): Promise<void> {
  const stamp = preparedStamp(how.folder);
  const addresses = [how.env.OWNER_DATABASE_URL ?? '', how.env.OIDC_ISSUER ?? ''];
  const fingerprint = await fingerprintOf(['packages/db', 'packages/domain'], ...addresses);
  if (how.isOurs && (await readFile(stamp, 'utf8').catch(() => '')) === fingerprint) return;
  await rm(stamp, { force: true });
  for (const { name, file } of STEPS) {
    const logPath = join(how.folder, 'logs', `${file.split('/').pop()}.log`);
    await runToEnd({ name, args: [join(root, file)], env: how.env, logPath }, how.signal);
  }
  await writeFile(stamp, fingerprint);
}

export function preparedStamp(folder: string): string {
  return join(folder, 'prepared');
}
