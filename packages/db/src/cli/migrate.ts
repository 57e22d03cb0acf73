import { z } from 'zod';
import { APP_ROLE } from '../app-role.ts';
import { migrateJobs } from '../jobs/index.ts';
import { migrate } from '../migrate.ts';

const env = z
  .object({
    OWNER_DATABASE_URL: z.url(),
    APP_PASSWORD: z.string().min(12).optional(),
    DATABASE_URL: z.url().optional(),
  })
  .parse(process.env);

await migrate(env.OWNER_DATABASE_URL, env.APP_PASSWORD ?? passwordIn(env.DATABASE_URL));
await migrateJobs(env.OWNER_DATABASE_URL);

/** The applications' own address already says the password they will use. */
function passwordIn(appUrl: string | undefined): string | null {
  if (appUrl === undefined) return null;
  const { username, password } = new URL(appUrl);
  return username === APP_ROLE && password !== '' ? decodeURIComponent(password) : null;
}
