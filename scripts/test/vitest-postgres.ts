import { startTestCluster } from '@varje-elev/db/embedded/index';

/**
 * Global setup of the tests that need a database: one throwaway cluster for the whole run, whichever projects ask.
 * `TEST_PG_ADMIN_URL` points a run at a PostgreSQL that is there already.
 */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env.TEST_PG_ADMIN_URL) return undefined;
  const cluster = await startTestCluster();
  process.env.TEST_PG_ADMIN_URL = cluster.adminUrl;
  const end = () => process.exit(1);
  process.once('SIGTERM', end);
  return async () => {
    process.off('SIGTERM', end);
    delete process.env.TEST_PG_ADMIN_URL;
    await cluster.stop();
  };
}
