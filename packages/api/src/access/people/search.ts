import { listPeople, loadUnit } from '@varje-elev/db';
import { Id } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../../fault.ts';
import { paging, SearchText } from '../../paging.ts';
import { onAuthority } from '../../policy.ts';
import { read } from '../../procedure.ts';
import { PersonRow } from './person-row.ts';

/** People by name, in Swedish order; below a unit when one is named. */
export const searchPeople = read({
  input: z.object({ search: SearchText.optional(), unitId: Id.optional(), ...paging }),
  output: z.object({ people: z.array(PersonRow), total: z.int() }),
  policy: onAuthority('people.read'),
  async answer({ unitId, ...filter }, { tx, authorityId }) {
    if (unitId === undefined) return listPeople(tx, authorityId, filter);
    const { path } = found(await loadUnit(tx, authorityId, unitId));
    return listPeople(tx, authorityId, { ...filter, unitPath: path });
  },
});
