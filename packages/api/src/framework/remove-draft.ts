import { loadFrameworkVersion, removeDraft as remove } from '@varje-elev/db';
import { fail, Id, Revision } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, found, must } from '../fault.ts';
import { onAuthority } from '../policy.ts';
import { write } from '../procedure.ts';

/** Throws a draft away. What is published is never removed. */
export const removeDraft = write({
  input: z.object({ versionId: Id, revision: Revision }),
  output: z.object({ versionId: Id }),
  policy: onAuthority('framework.edit'),
  async perform({ versionId, revision }, { tx, authorityId }) {
    const draft = found(await loadFrameworkVersion(tx, authorityId, versionId));
    if (draft.state !== 'draft') must(fail('versionIsPublished'));
    if (!(await remove(tx, authorityId, { ...draft, revision }))) throw conflict(draft, []);
    const subject = { type: 'frameworkVersion', id: versionId, withinId: draft.frameworkId };
    return {
      answer: { versionId },
      changes: [{ action: 'framework.removeDraft', subject, before: draft, after: null }],
    };
  },
});
