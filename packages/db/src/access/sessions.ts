import type { AuthorityId, Id, Instant } from '@varje-elev/domain';
import { and, count, desc, eq, gt, isNull, lt, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import type { Tx } from '../open.ts';
import { person, session } from '../schema/access.ts';

export interface NewSession {
  readonly id: Id;
  /** SHA-256 of the token, hexadecimal. The token itself is never stored. */
  readonly tokenHash: string;
  readonly personId: Id;
  readonly app: 'web' | 'admin';
  readonly userAgent: string;
  readonly startedAt: Instant;
  readonly expiresAt: Instant;
}

export interface LiveSession {
  readonly id: Id;
  readonly personId: Id;
  readonly app: 'web' | 'admin';
  readonly lastSeenAt: Instant;
  readonly expiresAt: Instant;
}

const isLive = (now: Instant) => and(isNull(session.revokedAt), gt(session.expiresAt, now));

export async function startSession(tx: Tx, authorityId: AuthorityId, started: NewSession): Promise<void> {
  await tx.insert(session).values({
    authorityId,
    ...started,
    userAgent: started.userAgent.slice(0, 500),
    lastSeenAt: started.startedAt,
  });
}

/** The session of a token, unless it is revoked or has expired. */
export async function findSession(
  tx: Tx,
  authorityId: AuthorityId,
  tokenHash: string,
  now: Instant,
): Promise<LiveSession | null> {
  const [found] = await tx
    .select({
      id: session.id,
      personId: session.personId,
      app: session.app,
      lastSeenAt: session.lastSeenAt,
      expiresAt: session.expiresAt,
    })
    .from(session)
    .where(and(eq(session.authorityId, authorityId), eq(session.tokenHash, tokenHash), isLive(now)));
  return found ?? null;
}

/** Notes that the session was used, unless that was noted after `unlessSince`. */
export async function touchSession(
  tx: Tx,
  authorityId: AuthorityId,
  tokenHash: string,
  now: Instant,
  unlessSince: Instant,
): Promise<void> {
  await tx
    .update(session)
    .set({ lastSeenAt: now })
    .where(
      and(
        eq(session.authorityId, authorityId),
        eq(session.tokenHash, tokenHash),
        lt(session.lastSeenAt, unlessSince),
      ),
    );
}

/** Ends one session; null when there is none alive with that id. */
export async function revokeSession(
  tx: Tx,
  authorityId: AuthorityId,
  sessionId: Id,
  now: Instant,
): Promise<{ readonly personId: Id } | null> {
  const [revoked] = await tx
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.authorityId, authorityId), eq(session.id, sessionId), isLive(now)))
    .returning({ personId: session.personId });
  return revoked ?? null;
}

/** Ends the session of a token: what signing out does. */
export async function revokeToken(
  tx: Tx,
  authorityId: AuthorityId,
  tokenHash: string,
  now: Instant,
): Promise<{ readonly sessionId: Id; readonly personId: Id } | null> {
  const [revoked] = await tx
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.authorityId, authorityId), eq(session.tokenHash, tokenHash), isLive(now)))
    .returning({ sessionId: session.id, personId: session.personId });
  return revoked ?? null;
}

/** Ends everything a person is signed in to. Returns how many sessions that was. */
export async function revokeSessionsOf(
  tx: Tx,
  authorityId: AuthorityId,
  personId: Id,
  now: Instant,
): Promise<number> {
  const revoked = await tx
    .update(session)
    .set({ revokedAt: now })
    .where(and(eq(session.authorityId, authorityId), eq(session.personId, personId), isLive(now)))
    .returning({ id: session.id });
  return revoked.length;
}

export interface ListedSession extends LiveSession {
  readonly personName: string;
  readonly userAgent: string;
  readonly startedAt: Instant;
}

/** Who is signed in now, latest seen first, and how many they are in all. */
export async function listSessions(
  tx: Tx,
  authorityId: AuthorityId,
  filter: {
    readonly now: Instant;
    readonly personId?: Id;
    readonly limit?: number;
    readonly offset?: number;
  },
): Promise<{ readonly sessions: ListedSession[]; readonly total: number }> {
  const live = and(
    eq(session.authorityId, authorityId),
    isLive(filter.now),
    filter.personId === undefined ? undefined : eq(session.personId, filter.personId),
  );
  const [sessions, [all]] = await Promise.all([
    tx
      .select({
        id: session.id,
        personId: session.personId,
        personName: person.name,
        app: session.app,
        userAgent: session.userAgent,
        startedAt: session.startedAt,
        lastSeenAt: session.lastSeenAt,
        expiresAt: session.expiresAt,
      })
      .from(session)
      .innerJoin(person, and(eq(person.authorityId, session.authorityId), eq(person.id, session.personId)))
      .where(live)
      .orderBy(desc(session.lastSeenAt), session.id)
      .limit(filter.limit ?? 50)
      .offset(filter.offset ?? 0),
    tx.select({ total: count() }).from(session).where(live),
  ]);
  return { sessions, total: all?.total ?? 0 };
}

/**
 * When the person was last here before this session began: what "since last time" counts from. Null: never, or there is no
 * such session. A forgotten session ended long before any that is alive began.
 */
export async function previousVisit(
  tx: Tx,
  authorityId: AuthorityId,
  personId: Id,
  currentSessionId: Id,
): Promise<Instant | null> {
  const earlier = alias(session, 'earlier');
  const [found] = await tx
    .select({ at: sql<Instant | null>`greatest(max(${earlier.lastSeenAt}), ${person.forgottenVisitAt})` })
    .from(session)
    .innerJoin(person, and(eq(person.authorityId, session.authorityId), eq(person.id, session.personId)))
    .leftJoin(
      earlier,
      and(
        eq(earlier.authorityId, session.authorityId),
        eq(earlier.personId, session.personId),
        lt(earlier.startedAt, session.startedAt),
      ),
    )
    .where(
      and(
        eq(session.authorityId, authorityId),
        eq(session.id, currentSessionId),
        eq(session.personId, personId),
      ),
    )
    .groupBy(person.forgottenVisitAt);
  return found?.at ? new Date(found.at).toISOString() : null;
}
