import { asAuthority, type ChangeLogFilter, listChangeLog, openDatabase } from '@varje-elev/db';
import type { AuthorityId } from '@varje-elev/domain';
import { running } from './running.ts';

type Entry = Awaited<ReturnType<typeof listChangeLog>>[number];

/** The change log of an authority, read past the apps, as the application's role. */
export async function withChangeLog<Value>(
  authorityId: AuthorityId,
  work: (read: (filter: ChangeLogFilter) => Promise<Entry[]>) => Promise<Value>,
): Promise<Value> {
  const db = openDatabase(running().databaseUrl, { max: 1 });
  try {
    return await work((filter) =>
      asAuthority(db, authorityId, (tx) => listChangeLog(tx, authorityId, filter), { readOnly: true }),
    );
  } finally {
    await db.close();
  }
}
