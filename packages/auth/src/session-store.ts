import { asAuthority, type Db, findSession, revokeToken, startSession, touchSession } from '@varje-elev/db';
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
  settings: AuthSettings,
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
  const now = new Date();
  const found = await asAuthority(
    db,
    authorityId,
    (tx) => findSession(tx, authorityId, tokenHash, now.toISOString()),
    { readOnly: true },
  );
  if (found === null || found.app !== app) return null;
  const minuteAgo = new Date(now.getTime() - minute).toISOString();
  if (found.lastSeenAt < minuteAgo) {
    await asAuthority(db, authorityId, (tx) =>
      touchSession(tx, authorityId, tokenHash, now.toISOString(), minuteAgo),
    );
  }
  const { id: sessionId, personId } = found;
  return { authorityId, personId, sessionId, expiresAt: new Date(found.expiresAt) };
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
