import { schema } from '@varje-elev/db';
import { Line } from '@varje-elev/domain';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { fault } from '../../fault.ts';
import type { Room } from '../../room.ts';

const { authorityIssuer, identity } = schema;

/** Who they are at a sign-in provider that the authority trusts. */
export const Identity = z.object({ issuer: z.url().max(500), subject: Line });
export type Identity = z.infer<typeof Identity>;

/** `within`: where the identity stands in what was sent. */
export async function mustBeUsable(room: Room, known: Identity, within: readonly string[]): Promise<void> {
  if (!(await isTrusted(room, known)))
    throw fault('rule', 'issuerNotTrusted', { path: [...within, 'issuer'] });
  if (await isTaken(room, known)) throw fault('rule', 'identityTaken', { path: [...within, 'subject'] });
}

async function isTrusted({ tx, authorityId }: Room, { issuer }: Identity): Promise<boolean> {
  const trusted = await tx
    .select({ issuer: authorityIssuer.issuer })
    .from(authorityIssuer)
    .where(and(eq(authorityIssuer.authorityId, authorityId), eq(authorityIssuer.issuer, issuer)));
  return trusted.length > 0;
}

async function isTaken({ tx, authorityId }: Room, { issuer, subject }: Identity): Promise<boolean> {
  const taken = await tx
    .select({ personId: identity.personId })
    .from(identity)
    .where(
      and(eq(identity.authorityId, authorityId), eq(identity.issuer, issuer), eq(identity.subject, subject)),
    );
  return taken.length > 0;
}
