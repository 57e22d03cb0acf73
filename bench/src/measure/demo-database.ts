import { seedDemo } from '@varje-elev/db/demo/index';
import { startTestCluster } from '@varje-elev/db/embedded/index';
import { asSuperuser, createTestDatabase, type TestDatabase } from '@varje-elev/db/testing/index';

/** Subjects of this issuer are the demo's people. Nobody answers there: a benchmark signs nobody in through it. */
export const issuer = 'http://127.0.0.1:3002';

/** Runs `work` with a PostgreSQL of its own that holds the demo, and removes it. */
export async function withDemoDatabase<Answer>(
  work: (database: TestDatabase) => Promise<Answer>,
): Promise<Answer> {
  const cluster = await startTestCluster();
  try {
    process.env.TEST_PG_ADMIN_URL = cluster.adminUrl;
    const database = await createTestDatabase();
    await seedDemo(database.owner, issuer);
    await settle(database);
    const answer = await work(database);
    await database.drop();
    return answer;
  } finally {
    await cluster.stop();
  }
}

/** What autovacuum would have done by now: tables that have just been filled are planned for as if they were empty. */
export async function settle({ adminUrl }: TestDatabase): Promise<void> {
  await asSuperuser(adminUrl, 'vacuum (analyze)');
}
