import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { removeDemoCluster } from '@varje-elev/db/embedded/index';
import { say } from '../bare/say.mjs';
import { preparedStamp } from './prepare-data.ts';
import type { Settings } from './settings.ts';

/** Removes the demo's database with everything written in it. The next npm start fills a new one. */
export async function reset(folder: string, settings: Settings): Promise<void> {
  if (settings.DATABASE_URL !== null) {
    throw new Error(
      'DATABASE_URL is set: a database outside this folder is yours to empty, not this command’s.',
    );
  }
  await removeDemoCluster(folder);
  await rm(preparedStamp(folder), { force: true });
  await rm(join(folder, 'secrets.json'), { force: true });
  say('The demo database is removed. npm start makes a new one.');
}
