import 'server-only';
import { type Clock, clockOn, createCaller, createContext, systemClock } from '@varje-elev/api';
import { createAuth } from '@varje-elev/auth';
import { openDatabase } from '@varje-elev/db';
import { cache } from 'react';
import { env } from './env.ts';
import { report } from './report.ts';

/** Which of the two apps this process serves; set once by the app's `src/server/app.ts`. */
export type AppName = 'web' | 'admin';

const clockOf = (demoDate: string | undefined): Clock =>
  demoDate === undefined ? systemClock : clockOn(demoDate);

/** One pool, one sign-in and one clock a process. Made at the first request, not when the code is loaded. */
export function serve(app: AppName) {
  let parts: ReturnType<typeof make> | undefined;
  const make = () => {
    const environment = env();
    const db = openDatabase(environment.DATABASE_URL, { max: environment.POOL_SIZE });
    return { db, clock: clockOf(environment.DEMO_DATE), auth: createAuth({ app, db, env: environment }) };
  };
  const server = () => {
    parts ??= make();
    return parts;
  };

  /** Who the request's session belongs to, or null. Read once per request. */
  const session = cache(() => server().auth.signedIn());

  /** The procedures, called in this process as the one who asks. */
  const api = cache(async () => {
    const { db, clock } = server();
    return createCaller(await createContext({ db, clock, session: await session(), report }));
  });

  return { server, session, api };
}
