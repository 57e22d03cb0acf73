import {
  asAuthority,
  type Db,
  loadActor,
  type Reading,
  type SignedInActor,
  sharedReading,
} from '@varje-elev/db';
import type { AuthorityId, Id } from '@varje-elev/domain';
import type { Clock } from './clock.ts';
import { defaultLimits, type Limits } from './limits.ts';
import type { Report } from './trpc-error.ts';

/** Who the session says it is. Rights are never in it: they are read for every request. */
export interface SignedIn {
  readonly authorityId: AuthorityId;
  readonly personId: Id;
  readonly sessionId: Id;
}

export interface Context {
  readonly db: Db;
  readonly clock: Clock;
  readonly actor: SignedInActor | null;
  readonly session: SignedIn | null;
  /** The transaction that the questions of this request share; null when nobody is signed in. */
  readonly reading: Reading | null;
  readonly report: Report;
  readonly limits: Limits;
}

interface Given {
  readonly db: Db;
  readonly clock: Clock;
  readonly session: SignedIn | null;
  /** The session's person, by whoever has read them in this request already. */
  readonly actor?: SignedInActor | undefined;
  readonly report: Report;
  readonly limits?: Limits;
}

/** Once per request. The actor is read afresh, so an ended assignment ends access on the next one. */
export async function createContext({ limits = defaultLimits, ...given }: Given): Promise<Context> {
  const { db, clock, session } = given;
  if (session === null) return { ...given, limits, actor: null, reading: null };
  const actor = given.actor ?? (await actorOf(db, clock, session));
  return { ...given, limits, actor, reading: sharedReading(db, session.authorityId) };
}

async function actorOf(
  db: Db,
  clock: Clock,
  { authorityId, personId }: SignedIn,
): Promise<SignedInActor | null> {
  return asAuthority(db, authorityId, (tx) => loadActor(tx, authorityId, personId, clock.today()), {
    readOnly: true,
  });
}
