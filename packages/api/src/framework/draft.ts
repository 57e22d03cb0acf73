import { insertFrameworkVersion, listVersions, loadFrameworkVersion } from '@varje-elev/db';
import { draftFrom, Id } from '@varje-elev/domain';
import { z } from 'zod';
import { fault, found, must } from '../fault.ts';
import { onAuthority } from '../policy.ts';
import { write } from '../procedure.ts';
import { latestPublished } from './change-draft.ts';

/** A draft of a framework's next version: a copy in which every HUR is kept. One draft at a time. */
export const startDraft = write({
  input: z.object({ frameworkId: Id }),
  output: z.object({ versionId: Id }),
  policy: onAuthority('framework.edit'),
  async perform({ frameworkId }, room) {
    const { tx, authorityId } = room;
    const heads = await listVersions(tx, authorityId);
    const open = heads.find((head) => head.frameworkId === frameworkId && head.state === 'draft');
    if (open !== undefined) throw fault('rule', 'draftExists', { path: ['frameworkId'] });
    const { id } = found(await latestPublished(room, frameworkId));
    const latest = found(await loadFrameworkVersion(tx, authorityId, id));
    const draft = must(draftFrom(latest, room.newId));
    await insertFrameworkVersion(tx, authorityId, draft);
    const subject = { type: 'frameworkVersion', id: draft.id, withinId: frameworkId };
    const after = { number: draft.number, previousVersionId: latest.id };
    return {
      answer: { versionId: draft.id },
      changes: [{ action: 'framework.draft', subject, before: null, after }],
    };
  },
});
