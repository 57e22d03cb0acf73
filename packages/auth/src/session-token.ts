import { createHash, randomBytes } from 'node:crypto';
import { AuthorityId } from '@varje-elev/domain';

/**
 * What a signed-in browser holds: the authority, so that the row is found behind row-level security without a search
 * over authorities, and 32 random bytes. The database keeps only the digest.
 */
export interface SessionToken {
  readonly token: string;
  readonly authorityId: AuthorityId;
  readonly tokenHash: string;
}

const form = /^([0-9a-f-]{36})\.[\w-]{43}$/;

export function newSessionToken(authorityId: AuthorityId): SessionToken {
  return withDigest(`${authorityId}.${randomBytes(32).toString('base64url')}`, authorityId);
}

/** Null when it was never one of ours. */
export function parseSessionToken(token: string): SessionToken | null {
  const authorityId = AuthorityId.safeParse(form.exec(token)?.[1]);
  return authorityId.success ? withDigest(token, authorityId.data) : null;
}

function withDigest(token: string, authorityId: AuthorityId): SessionToken {
  return { token, authorityId, tokenHash: createHash('sha256').update(token).digest('hex') };
}
