import { schema } from '@varje-elev/db';
import { asc, eq } from 'drizzle-orm';
import { z } from 'zod';
import { onAuthority } from '../../policy.ts';
import { read } from '../../procedure.ts';

const { authorityIssuer } = schema;

/** The sign-in providers that the authority trusts. */
export const readProviders = read({
  input: z.void(),
  output: z.object({ issuers: z.array(z.string()) }),
  policy: onAuthority('people.edit'),
  async answer(_, { tx, authorityId }) {
    const rows = await tx
      .select({ issuer: authorityIssuer.issuer })
      .from(authorityIssuer)
      .where(eq(authorityIssuer.authorityId, authorityId))
      .orderBy(asc(authorityIssuer.issuer));
    return { issuers: rows.map(({ issuer }) => issuer) };
  },
});
