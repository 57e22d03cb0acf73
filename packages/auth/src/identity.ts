import { asAuthority, findByIdentity, loadActor } from '@varje-elev/db';
import type { PersonKey, ProviderIdentity } from './person-key.ts';
import type { AuthSettings } from './settings.ts';

/**
 * The person behind an identity: the issuer is on the authority's allow-list, and the pair of issuer and subject is
 * registered there. Somebody known to two authorities comes to the one where there is an assignment today.
 */
export async function personOfIdentity(
  settings: AuthSettings,
  { issuer, subject }: ProviderIdentity,
): Promise<PersonKey | null> {
  const known = await findByIdentity(settings.db, issuer, subject);
  if (known.length < 2) return known[0] ?? null;
  for (const person of known) {
    if (await hasAssignment(settings, person)) return person;
  }
  return known[0] ?? null;
}

async function hasAssignment({ db, clock }: AuthSettings, { authorityId, personId }: PersonKey) {
  const actor = await asAuthority(
    db,
    authorityId,
    (tx) => loadActor(tx, authorityId, personId, clock.today()),
    { readOnly: true },
  );
  return actor !== null && actor.mandates.length > 0;
}
