import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

const Running = z.object({
  web: z.url(),
  admin: z.url(),
  idp: z.url(),
  databaseUrl: z.string(),
  adminDatabaseUrl: z.string(),
  pids: z.record(z.string(), z.number()),
});

/** Where the apps and their database are, as `npm start` wrote it. */
export function running(): z.infer<typeof Running> {
  const file = process.env.RUNNING ?? resolve(import.meta.dirname, '../../.data/running.json');
  return Running.parse(JSON.parse(readFileSync(file, 'utf8')));
}
