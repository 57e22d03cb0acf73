import type { Db } from '@varje-elev/db';
import { asAuthority, loadActor } from '@varje-elev/db';
import type { Actor, AuthorityId, Id } from '@varje-elev/domain';
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
  readonly actor: Actor | null;
  readonly session: SignedIn | null;
  readonly report: Report;
  readonly limits: Limits;
}

interface Given {
  readonly db: Db;
  readonly clock: Clock;
  readonly session: SignedIn | null;
  readonly report: Report;
  readonly limits?: Limits;
}

/** Once per request. The actor is read afresh, so an ended assignment ends access on the next one. */
export async function createContext({ limits = defaultLimits, ...given }: Given): Promise<Context> {
  const { db, clock, session } = given;
  return { ...given, limits, actor: session === null ? null : await actorOf(db, clock, session) };
}

async function actorOf(db: Db, clock: Clock, { authorityId, personId }: SignedIn): Promise<Actor | null> {
  return asAuthority(db, authorityId, (tx) => loadActor(tx, authorityId, personId, clock.today()), {
    readOnly: true,
  });
}
