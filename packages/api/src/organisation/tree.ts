import { treeOn } from '@varje-elev/db';
import { LocalDate, Unit } from '@varje-elev/domain';
import { z } from 'zod';
import { onAuthority } from '../policy.ts';
import { read } from '../procedure.ts';

/** The units open on a day (today unless another is asked for), each where it lay then. */
export const readTree = read({
  input: z.object({ on: LocalDate.optional() }),
  output: z.object({ on: LocalDate, units: z.array(Unit) }),
  policy: onAuthority('organisation.read'),
  async answer({ on }, { tx, authorityId, today }) {
    const day = on ?? today;
    return { on: day, units: await treeOn(tx, authorityId, day) };
  },
});
