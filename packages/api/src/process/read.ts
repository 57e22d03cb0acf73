import { ProcessTemplate, Revision } from '@varje-elev/domain';
import { z } from 'zod';
import { onAuthority } from '../policy.ts';
import { read } from '../procedure.ts';
import { processInForce } from './in-force.ts';

/** What the authority calls its phases and what it asks in each. */
export const readProcess = read({
  input: z.void(),
  output: ProcessTemplate.extend({ revision: Revision.nullable() }),
  policy: onAuthority('process.read'),
  answer: (_, room) => processInForce(room),
});
