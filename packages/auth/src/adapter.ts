import type { Adapter, AdapterUser } from 'next-auth/adapters';
import { personOfIdentity } from './identity.ts';
import {
  identityOfAccountId,
  type PersonKey,
  personOfUserId,
  type SignedInPerson,
  userIdOf,
} from './person-key.ts';
import { endSession, liveSession, openSession } from './session-store.ts';
import type { AuthSettings } from './settings.ts';

interface Visit {
  readonly userAgent: string;
}

/**
 * Sessions as rows of our own database. People come from the authority's administration and are only ever found here:
 * what would create, link or change one refuses.
 */
export function sessionAdapter(settings: AuthSettings, visit: Visit): Adapter {
  const { db, app } = settings;
  return {
    createUser: () => refuse(),
    updateUser: () => refuse(),
    linkAccount: () => refuse(),
    /** Never matched on e-mail. */
    getUserByEmail: () => null,
    /** Asked only where sessions are tokens; ours are rows. */
    getUser: () => null,
    getUserByAccount: async ({ providerAccountId }) => {
      const found = await personOfIdentity(settings, identityOfAccountId(providerAccountId));
      return found === null ? null : adapterUser(found);
    },
    /** Auth.js puts the token that is *returned* in the cookie; ours also says in which authority the row is. */
    createSession: async ({ userId }) => {
      const { token, expiresAt } = await openSession(settings, personOfUserId(userId), visit.userAgent);
      return { sessionToken: token, userId, expires: expiresAt };
    },
    getSessionAndUser: async (token) => {
      const live = await liveSession(db, token, app);
      if (live === null) return null;
      const user: AdapterUser & SignedInPerson = { ...live, ...adapterUser(live) };
      return { user, session: { sessionToken: token, userId: user.id, expires: live.expiresAt } };
    },
    /** A session lives its twelve hours and is never prolonged. */
    updateSession: () => null,
    deleteSession: async (token) => {
      await endSession(settings, token);
    },
  };
}

function refuse(): never {
  throw new Error('People are made by the administrators of an authority, not by signing in');
}

function adapterUser(person: PersonKey): AdapterUser {
  return { id: userIdOf(person), email: '', emailVerified: null };
}
