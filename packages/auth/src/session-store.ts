import { asAuthority, type Db, findSession, revokeToken, startSession, touchSession } from '@varje-elev/db';
import type { Id } from '@varje-elev/domain';
import { v7 } from 'uuid';
import type { PersonKey, SignedInPerson } from './person-key.ts';
import { newSessionToken, parseSessionToken } from './session-token.ts';
import { type App, sessionLifetimeSeconds } from './settings.ts';

export interface OpenedSession {
  /** The only copy of the token. */
  readonly token: string;
  readonly expiresAt: Date;
}

const minute = 60_000;

export async function openSession(
  db: Db,
  { authorityId, personId }: PersonKey,
  { app, userAgent }: { app: App; userAgent: string },
): Promise<OpenedSession> {
  const { token, tokenHash } = newSessionToken(authorityId);
  const now = new Date();
  const expiresAt = new Date(now.getTime() + sessionLifetimeSeconds * 1000);
  await asAuthority(db, authorityId, (tx) =>
    startSession(tx, authorityId, {
      id: v7(),
      tokenHash,
      personId,
      app,
      userAgent,
      startedAt: now.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }),
  );
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

/** Whose session it was, or null when it had already ended. */
export async function endSession(db: Db, token: string): Promise<(PersonKey & { sessionId: Id }) | null> {
  const parsed = parseSessionToken(token);
  if (parsed === null) return null;
  const { authorityId, tokenHash } = parsed;
  const ended = await asAuthority(db, authorityId, (tx) =>
    revokeToken(tx, authorityId, tokenHash, new Date().toISOString()),
  );
  return ended === null ? null : { authorityId, ...ended };
}
