import { insertIdentities, insertPeople, schema } from '@varje-elev/db';
import { Id, Line } from '@varje-elev/domain';
import { and, eq } from 'drizzle-orm';
import { z } from 'zod';
import { fault } from '../../fault.ts';
import { onAuthority } from '../../policy.ts';
import { write } from '../../procedure.ts';
import type { Room } from '../../room.ts';

const { authorityIssuer, identity } = schema;

/** Who they are at a sign-in provider that the authority trusts. */
const Identity = z.object({ issuer: z.url().max(500), subject: Line });
type Identity = z.infer<typeof Identity>;

/** A person, and how they sign in; without an identity they cannot yet. */
export const createPerson = write({
  input: z.object({
    name: Line,
    email: z.email().max(320).nullable(),
    protected: z.boolean(),
    identity: Identity.nullable(),
  }),
  output: z.object({ personId: Id }),
  policy: onAuthority('people.edit'),
  async perform({ identity: known, ...person }, room) {
    const { tx, authorityId } = room;
    if (known !== null) await mustBeTrusted(room, known);
    if (known !== null) await mustBeFree(room, known);
    const personId = room.newId();
    await insertPeople(tx, authorityId, [{ id: personId, ...person }]);
    if (known !== null) await insertIdentities(tx, authorityId, [{ ...known, personId }]);
    const subject = { type: 'person', id: personId };
    const after = { ...person, identity: known };
    return { answer: { personId }, changes: [{ action: 'people.create', subject, before: null, after }] };
  },
});

async function mustBeTrusted({ tx, authorityId }: Room, { issuer }: Identity): Promise<void> {
  const trusted = await tx
    .select({ issuer: authorityIssuer.issuer })
    .from(authorityIssuer)
    .where(and(eq(authorityIssuer.authorityId, authorityId), eq(authorityIssuer.issuer, issuer)));
  if (trusted.length === 0) throw fault('rule', 'issuerNotTrusted', { path: ['identity', 'issuer'] });
}

async function mustBeFree({ tx, authorityId }: Room, { issuer, subject }: Identity): Promise<void> {
  const taken = await tx
    .select({ personId: identity.personId })
    .from(identity)
    .where(
      and(eq(identity.authorityId, authorityId), eq(identity.issuer, issuer), eq(identity.subject, subject)),
    );
  if (taken.length > 0) throw fault('rule', 'identityTaken', { path: ['identity', 'subject'] });
}
