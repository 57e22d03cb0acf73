import 'server-only';
import { type Clock, clockOn, createCaller, createContext, orAway, systemClock } from '@varje-elev/api';
import { createAuth } from '@varje-elev/auth';
import { openDatabase } from '@varje-elev/db';
import { cache } from 'react';
import { appName } from './app-name.ts';
import { env } from './env.ts';
import { report } from './report.ts';

const clockOf = (demoDate: string | undefined): Clock =>
  demoDate === undefined ? systemClock : clockOn(demoDate);

function make() {
  const environment = env();
  const db = openDatabase(environment.DATABASE_URL, { max: environment.POOL_SIZE });
  const clock = clockOf(environment.DEMO_DATE);
  return { db, clock, auth: createAuth({ app: appName(), db, env: environment, clock }) };
}

let parts: ReturnType<typeof make> | undefined;

/** One pool, one sign-in and one clock a process, made at the first request and not when the code is loaded. */
export function server() {
  parts ??= make();
  return parts;
}

/** Who asks, or null: session and mandates, read once per request. A database that is away says so. */
const asking = cache(() => orAway(server().auth.asking()));

/** Who the request's session belongs to, or null. */
export const session = async () => (await asking())?.session ?? null;

/** What every procedure is given. */
export const context = cache(() => orAway(makeContext()));

async function makeContext() {
  const { db, clock } = server();
  const found = await asking();
  return createContext({ db, clock, session: found?.session ?? null, actor: found?.actor, report });
}

/** The procedures, called in this process as the one who asks. */
export const api = cache(async () => createCaller(await context()));
