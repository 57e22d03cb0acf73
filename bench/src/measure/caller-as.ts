import { clockOn, createCaller, createContext } from '@varje-elev/api';
import type { Db } from '@varje-elev/db';
import { DEMO_DATE, demoId, ekstad } from '@varje-elev/db/demo/index';
import { v7 } from 'uuid';

/** The procedures as somebody in Ekstad, on the demo's day. What nobody expected ends the benchmark. */
export async function callerAs(db: Db, subject: string) {
  const session = { authorityId: ekstad.id, personId: demoId('person', subject), sessionId: v7() };
  return createCaller(
    await createContext({
      db,
      clock: clockOn(DEMO_DATE),
      session,
      report: (fault) => {
        throw new Error('A fault that nobody expected', { cause: fault });
      },
    }),
  );
}
