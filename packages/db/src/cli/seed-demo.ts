import { z } from 'zod';
import { seedDemo } from '../demo/seed.ts';
import { openDatabase } from '../open.ts';

/** Fills the demo. Run as the owner of the tables, never against a database that somebody works in. */
const env = z
  .object({ OWNER_DATABASE_URL: z.url(), OIDC_ISSUER: z.url(), DEMO: z.string().optional() })
  .parse(process.env);

if (env.DEMO !== '1') {
  console.error('The demo is only filled where DEMO=1 is set. Nothing was written.');
  process.exit(1);
}

const db = openDatabase(env.OWNER_DATABASE_URL, { max: 1, statementTimeoutMs: 60_000 });
try {
  for (const { name, outcome } of await seedDemo(db, env.OIDC_ISSUER)) {
    console.log(outcome === 'filled' ? `${name}: filled.` : `${name}: already there.`);
  }
} catch (problem) {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
} finally {
  await db.close();
}
