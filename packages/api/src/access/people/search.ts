import { listPeople, loadUnit } from '@varje-elev/db';
import { Id, Role } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../../fault.ts';
import { paging, SearchText } from '../../paging.ts';
import { onAuthority } from '../../policy.ts';
import { read } from '../../procedure.ts';
import { PersonRow } from './person-row.ts';

/** People by name, in Swedish order; below a unit when one is named. */
export const searchPeople = read({
  input: z.object({
    search: SearchText.optional(),
    unitId: Id.optional(),
    role: Role.optional(),
    /** Only those who have no assignment today. */
    idle: z.boolean().default(false),
    descending: z.boolean().default(false),
    ...paging,
  }),
  output: z.object({ people: z.array(PersonRow), total: z.int() }),
  policy: {
    ...onAuthority('people.read'),
    subject: ({ unitId }: { unitId?: Id }) => unitId ?? null,
  },
  async answer({ unitId, idle, ...asked }, { tx, authorityId, today }) {
    const filter = { ...asked, idleOn: idle ? today : undefined };
    if (unitId === undefined) return listPeople(tx, authorityId, filter);
    const { path } = found(await loadUnit(tx, authorityId, unitId));
    return listPeople(tx, authorityId, { ...filter, unitPath: path });
  },
});
