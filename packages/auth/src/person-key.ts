import { AuthorityId, Id } from '@varje-elev/domain';
import { z } from 'zod';

/** A person of an authority. */
export const PersonKey = z.object({ authorityId: AuthorityId, personId: Id });
export type PersonKey = z.infer<typeof PersonKey>;

/** Who a request's session belongs to: enough to read the actor, and nothing about rights. */
export const SignedInPerson = PersonKey.extend({ sessionId: Id });
export type SignedInPerson = z.infer<typeof SignedInPerson>;

/** Auth.js knows a user by one string; ours is a person of an authority. */
export function userIdOf({ authorityId, personId }: PersonKey): string {
  return `${authorityId}.${personId}`;
}

export function personOfUserId(userId: string): PersonKey {
  const [authorityId, personId] = userId.split('.');
  return PersonKey.parse({ authorityId, personId });
}

/** Who somebody is at a provider. Only these two identify a person, never an e-mail address (OpenID Connect Core, 5.7). */
export const ProviderIdentity = z.object({
  issuer: z.string().min(1).max(500),
  subject: z.string().min(1).max(500),
});
export type ProviderIdentity = z.infer<typeof ProviderIdentity>;

/** Auth.js carries one account id per provider; both parts ride in it. */
export function accountIdOf({ issuer, subject }: ProviderIdentity): string {
  return JSON.stringify([issuer, subject]);
}

export function identityOfAccountId(accountId: string): ProviderIdentity {
  const [issuer, subject] = z.tuple([z.string(), z.string()]).parse(JSON.parse(accountId));
  return ProviderIdentity.parse({ issuer, subject });
}
