import { createHash } from 'node:crypto';
import { asAuthority, recordChange, type Tx } from '@varje-elev/db';
import type { AuthorityId } from '@varje-elev/domain';
import type { PersonKey, ProviderIdentity } from './person-key.ts';
import type { AuthSettings } from './settings.ts';

export function recordSession(
  tx: Tx,
  { clock, app }: Pick<AuthSettings, 'clock' | 'app'>,
  { authorityId, personId }: PersonKey,
  action: 'session.signIn' | 'session.signOut',
) {
  return recordChange(tx, authorityId, {
    at: clock.now(),
    actorId: personId,
    action,
    subject: { type: 'person', id: personId },
    after: { app },
  });
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
