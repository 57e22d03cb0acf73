import { createHash } from 'node:crypto';
import { asAuthority, recordChange } from '@varje-elev/db';
import type { AuthorityId } from '@varje-elev/domain';
import type { PersonKey, ProviderIdentity } from './person-key.ts';
import type { AuthSettings } from './settings.ts';

type Logged = 'session.signIn' | 'session.signOut';

export const recordSignIn = (settings: AuthSettings, person: PersonKey) =>
  record(settings, person, 'session.signIn');

export const recordSignOut = (settings: AuthSettings, person: PersonKey) =>
  record(settings, person, 'session.signOut');

function record({ db, clock, app }: AuthSettings, { authorityId, personId }: PersonKey, action: Logged) {
  return asAuthority(db, authorityId, (tx) =>
    recordChange(tx, authorityId, {
      at: clock.now(),
      actorId: personId,
      action,
      subject: { type: 'person', id: personId },
      after: { app },
    }),
  );
}

/** Somebody the provider knows and the authority does not. The subject is kept as a digest: enough to recognise, not to read. */
export function recordRefused(
  { db, clock, app }: AuthSettings,
  authorityId: AuthorityId,
  { issuer, subject }: ProviderIdentity,
) {
  const subjectDigest = createHash('sha256').update(subject).digest('hex').slice(0, 16);
  return asAuthority(db, authorityId, (tx) =>
    recordChange(tx, authorityId, {
      at: clock.now(),
      actorId: null,
      action: 'session.refused',
      subject: { type: 'identity', id: null },
      after: { app, issuer, subjectDigest },
    }),
  );
}
