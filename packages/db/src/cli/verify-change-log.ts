import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { verifyChangeLog } from '../change-log/index.ts';
import { asAuthority, openDatabase } from '../open.ts';
import { authority } from '../schema/authority.ts';

/** Walks every authority's chain. Ends with an error when one is broken. */
const { DATABASE_URL } = z.object({ DATABASE_URL: z.url() }).parse(process.env);
const db = openDatabase(DATABASE_URL, { max: 1, statementTimeoutMs: 60_000 });
try {
  const authorities = await db.orm.select().from(authority).orderBy(sql`name collate "sv-x-icu"`);
  for (const { id, name } of authorities) {
    const verdict = await asAuthority(db, id, (tx) => verifyChangeLog(tx, id), { readOnly: true });
    if (verdict.whole) {
      console.log(`${name}: ${verdict.links} entries, unbroken.`);
    } else {
      console.error(
        `${name}: broken at entry ${verdict.brokenAt}; the ${verdict.links} before it are whole.`,
      );
      process.exitCode = 1;
    }
  }
} finally {
  await db.close();
}
