import { listPosts } from '@varje-elev/db';
import { Assignment, Id } from '@varje-elev/domain';
import { z } from 'zod';
import { onUnit } from '../../policy.ts';
import { read } from '../../procedure.ts';

/** The roles at a unit, now and to come, each with the one who holds it. */
export const peopleAtUnit = read({
  input: z.object({ unitId: Id }),
  output: z.object({
    posts: z.array(Assignment.extend({ personName: z.string(), protected: z.boolean() })),
  }),
  policy: onUnit('people.read', 'unitId'),
  answer: async ({ unitId }, { tx, authorityId, today }) => ({
    posts: await listPosts(tx, authorityId, { from: today, unitId }),
  }),
});
