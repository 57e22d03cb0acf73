import type { AuthorityId, Id } from '@varje-elev/domain';
import { and, eq } from 'drizzle-orm';
import { asAuthority, type Db } from '../open.ts';
import { listAuthoritiesTrusting } from '../organisation/authorities.ts';
import { identity } from '../schema/access.ts';

export interface KnownIdentity {
  readonly authorityId: AuthorityId;
  readonly personId: Id;
}

/**
 * Who a sign-in provider's subject is, in each authority that trusts the provider. Most often one; none means that the
 * provider is not trusted or the person not registered. The same subject at another issuer is somebody else.
 */
export async function findByIdentity(db: Db, issuer: string, subject: string): Promise<KnownIdentity[]> {
  const found: KnownIdentity[] = [];
  for (const { id: authorityId } of await listAuthoritiesTrusting(db, issuer)) {
    const people = await asAuthority(
      db,
      authorityId,
      (tx) =>
        tx
          .select({ personId: identity.personId })
          .from(identity)
          .where(
            and(
              eq(identity.authorityId, authorityId),
              eq(identity.issuer, issuer),
              eq(identity.subject, subject),
            ),
          ),
      { readOnly: true },
    );
    found.push(...people.map(({ personId }) => ({ authorityId, personId })));
  }
  return found;
}
