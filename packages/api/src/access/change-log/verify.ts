import { verifyChangeLog } from '@varje-elev/db';
import { z } from 'zod';
import { onAuthority } from '../../policy.ts';
import { read } from '../../procedure.ts';

/** Walks the whole chain: is every link what it was when it was written? */
export const verifyChanges = read({
  input: z.void(),
  output: z.object({ whole: z.boolean(), links: z.int(), brokenAt: z.int().nullable() }),
  policy: onAuthority('changeLog.read'),
  async answer(_, { tx, authorityId }) {
    const verdict = await verifyChangeLog(tx, authorityId);
    return { whole: verdict.whole, links: verdict.links, brokenAt: verdict.whole ? null : verdict.brokenAt };
  },
});
