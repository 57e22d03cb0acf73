import { createHash } from 'node:crypto';
import { canonicalJson } from './canonical-json.ts';

/** What the first link of every chain holds on to. */
export const GENESIS = '0'.repeat(64);

/** What a link says; everything of it is under the hash. */
export interface LinkContent {
  readonly seq: number;
  readonly at: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectType: string;
  readonly subjectId: string | null;
  readonly withinId: string | null;
  readonly before: unknown;
  readonly after: unknown;
}

/** SHA-256 over the previous link's hash and this one's content, as hexadecimal. */
export function hashOf(previousHash: string, content: LinkContent): string {
  const { seq, at, actorId, action, subjectType, subjectId, withinId, before, after } = content;
  const text = canonicalJson([
    previousHash,
    seq,
    at,
    actorId,
    action,
    subjectType,
    subjectId,
    withinId,
    before ?? null,
    after ?? null,
  ]);
  return createHash('sha256').update(text).digest('hex');
}
