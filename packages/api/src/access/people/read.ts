import { loadPerson } from '@varje-elev/db';
import { Id } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../../fault.ts';
import { onAuthoritys } from '../../policy.ts';
import { read } from '../../procedure.ts';
import { PersonRow } from './person-row.ts';

export const readPerson = read({
  input: z.object({ id: Id }),
  output: PersonRow.extend({ identities: z.array(z.object({ issuer: z.string(), subject: z.string() })) }),
  policy: onAuthoritys('people.read', 'id'),
  answer: async ({ id }, { tx, authorityId }) => found(await loadPerson(tx, authorityId, id)),
});
