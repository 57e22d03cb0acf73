import { listFrameworks, listVersions } from '@varje-elev/db';
import { can, Framework } from '@varje-elev/domain';
import { z } from 'zod';
import { found } from '../fault.ts';
import { onAuthority } from '../policy.ts';
import { read } from '../procedure.ts';
import { VersionHead } from './shapes.ts';

/** Every version, newest first; drafts only for those who edit them. */
export const listAllVersions = read({
  input: z.void(),
  output: z.object({ frameworks: z.array(Framework), versions: z.array(VersionHead) }),
  policy: onAuthority('framework.read'),
  async answer(_, { tx, actor, authorityId, resource }) {
    const mayEdit = can(actor, 'framework.edit', found(resource));
    const [frameworks, versions] = await Promise.all([
      listFrameworks(tx, authorityId),
      listVersions(tx, authorityId),
    ]);
    return { frameworks, versions: versions.filter(({ state }) => mayEdit || state !== 'draft') };
  },
});
