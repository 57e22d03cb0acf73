import { asAuthority, openDatabase, recordChange } from '@varje-elev/db';
import type { AuthorityId } from '@varje-elev/domain';
import { running } from './running.ts';

/**
 * Holds the end of an authority's change log, so that the next save stops in the middle of its transaction: its rows
 * are written, its log is not. Answers with a way to wait for that moment, and one to let go.
 */
export async function holdNextSave(authorityId: AuthorityId) {
  const db = openDatabase(running().databaseUrl, { max: 2 });
  const held = Promise.withResolvers<void>();
  const letGo = Promise.withResolvers<void>();
  const holding = asAuthority(db, authorityId, async (tx) => {
    const subject = { type: 'held', id: null };
    await recordChange(tx, authorityId, {
      at: new Date().toISOString(),
      actorId: null,
      action: 'held',
      subject,
    });
    held.resolve();
    await letGo.promise;
  }).catch(() => undefined);
  await held.promise;
  return {
    isWaitedFor: async () => {
      const { rows } = await db.orm.execute('select 1 from pg_locks where not granted');
      return rows.length > 0;
    },
    letGo: async () => {
      letGo.resolve();
      await holding;
      await db.close();
    },
  };
}
