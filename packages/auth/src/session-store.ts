import {
  asAuthority,
  type Db,
  findSession,
  revokeToken,
  type SignedInActor,
  type LiveSession as StoredSession,
  startSession,
  touchSession,
  whoAsks,
} from '@varje-elev/db';
import type { AuthorityId, Instant } from '@varje-elev/domain';
import { v7 } from 'uuid';
import type { PersonKey, SignedInPerson } from './person-key.ts';
import { newSessionToken, parseSessionToken } from './session-token.ts';
import { type App, type AuthSettings, sessionLifetimeSeconds } from './settings.ts';
import { recordSession } from './sign-in-log.ts';

export interface OpenedSession {
  /** The only copy of the token. */
  readonly token: string;
  readonly expiresAt: Date;
}

const minute = 60_000;

/** Signs a person in: the session and its line in the change log, or neither. */
export async function openSession(
  settings: Pick<AuthSettings, 'db' | 'app' | 'clock'>,
  person: PersonKey,
  userAgent: string,
): Promise<OpenedSession> {
  const { db, app } = settings;
  const { authorityId, personId } = person;
  const { token, tokenHash } = newSessionToken(authorityId);
  const now = new Date();
  const expiresAt = new Date(now.getTime() + sessionLifetimeSeconds * 1000);
  await asAuthority(db, authorityId, async (tx) => {
    await startSession(tx, authorityId, {
      id: v7(),
      tokenHash,
      personId,
      app,
      userAgent,
      startedAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    });
    await recordSession(tx, settings, person, 'session.signIn');
  });
  return { token, expiresAt };
}

export interface LiveSession extends SignedInPerson {
  readonly expiresAt: Date;
}

/** The session while it lives: a revoked or expired one is gone on the next request. It belongs to one app. */
export async function liveSession(db: Db, token: string, app: App): Promise<LiveSession | null> {
  const parsed = parseSessionToken(token);
  if (parsed === null) return null;
  const { authorityId, tokenHash } = parsed;
  const now = new Date().toISOString();
  const found = await asAuthority(
    db,
    authorityId,
    (tx) => findSession(tx, authorityId, tokenHash, now),
    readOnly,
  );
  if (found === null || found.app !== app) return null;
  await noteVisit(db, parsed, found, now);
  const { id: sessionId, personId } = found;
  return { authorityId, personId, sessionId, expiresAt: new Date(found.expiresAt) };
}

const readOnly = { readOnly: true } as const;

/** Whose session a request comes in, and what they may act as today. */
export interface Asking {
  readonly session: SignedInPerson;
  readonly actor: SignedInActor;
}

/** As `liveSession`, together with the person's mandates of the day: both are read anew for every request. */
export async function asking({ db, app, clock }: AuthSettings, token: string): Promise<Asking | null> {
  const parsed = parseSessionToken(token);
  if (parsed === null) return null;
  const { authorityId, tokenHash } = parsed;
  const moment = { now: new Date().toISOString(), today: clock.today() };
  const found = await asAuthority(
    db,
    authorityId,
    (tx) => whoAsks(tx, authorityId, tokenHash, moment),
    readOnly,
  );
  if (found === null || found.session.app !== app) return null;
  await noteVisit(db, parsed, found.session, moment.now);
  const { id: sessionId, personId } = found.session;
  return { session: { authorityId, personId, sessionId }, actor: found.actor };
}

/** Once a minute is often enough to know when somebody was last here. */
async function noteVisit(
  db: Db,
  { authorityId, tokenHash }: { readonly authorityId: AuthorityId; readonly tokenHash: string },
  { lastSeenAt }: StoredSession,
  now: Instant,
): Promise<void> {
  const minuteAgo = new Date(Date.parse(now) - minute).toISOString();
  if (lastSeenAt >= minuteAgo) return;
  await asAuthority(db, authorityId, (tx) => touchSession(tx, authorityId, tokenHash, now, minuteAgo));
}

/** Signs out whoever holds the token. One that has already ended is no matter. */
export async function endSession(settings: AuthSettings, token: string): Promise<void> {
  const parsed = parseSessionToken(token);
  if (parsed === null) return;
  const { authorityId, tokenHash } = parsed;
  await asAuthority(settings.db, authorityId, async (tx) => {
    const ended = await revokeToken(tx, authorityId, tokenHash, new Date().toISOString());
    if (ended === null) return;
    await recordSession(tx, settings, { authorityId, personId: ended.personId }, 'session.signOut');
  });
}
