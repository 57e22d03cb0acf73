import { clockOn } from '@varje-elev/api';
import { cookieNames } from '@varje-elev/auth/cookies';
import { openSession } from '@varje-elev/auth/session-store';
import { openDatabase } from '@varje-elev/db';
import { DEMO_DATE, demoId, ekstad } from '@varje-elev/db/demo/index';
import type { Running } from './running.ts';

export interface Cookie {
  readonly name: string;
  readonly value: string;
}

/** The cookie of a session as signing in gives it, for somebody in Ekstad. */
export async function cookieOf({ databaseUrl, web }: Running, subject: string): Promise<Cookie> {
  const db = openDatabase(databaseUrl, { max: 1 });
  try {
    const person = { authorityId: ekstad.id, personId: demoId('person', subject) };
    const { token } = await openSession({ db, app: 'web', clock: clockOn(DEMO_DATE) }, person, 'bench');
    const { name } = cookieNames('web', web.startsWith('https:')).sessionToken;
    return { name, value: token };
  } finally {
    await db.close();
  }
}

export const asHeader = ({ name, value }: Cookie) => ({ cookie: `${name}=${value}` });
