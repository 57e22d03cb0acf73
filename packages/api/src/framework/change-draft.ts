import { listVersions, loadFrameworkVersion, saveFrameworkVersion } from '@varje-elev/db';
import { type DraftCommand, editDraft, type FrameworkVersion, Id, Revision } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, fault, found, must } from '../fault.ts';
import type { Done } from '../procedure.ts';
import type { Room } from '../room.ts';
import { metByOthers, storedThing } from './same-thing.ts';

export const DraftAnswer = z.object({ versionId: Id, revision: Revision, id: Id.nullable() });
export type DraftAnswer = z.infer<typeof DraftAnswer>;

/** One command on a stored draft, by the domain's rules. */
export async function changeDraft(
  room: Room,
  versionId: Id,
  command: DraftCommand,
): Promise<Done<DraftAnswer>> {
  const { tx, authorityId } = room;
  const before = found(await loadFrameworkVersion(tx, authorityId, versionId));
  const previous = await previousOf(room, before);
  const isStale = command.revision !== before.revision;
  if (isStale && before.state === 'draft' && (await metByOthers(room, before, command)))
    throw conflict(storedThing(before, command), []);
  const after = must(editDraft(before, { ...command, revision: before.revision }, previous));
  if (!(await saveFrameworkVersion(tx, authorityId, after, before.revision))) throw fault('conflict', 'busy');
  const subject = { type: 'frameworkVersion', id: versionId, withinId: before.frameworkId };
  return {
    answer: { versionId, revision: after.revision, id: 'id' in command ? command.id : null },
    changes: [
      {
        action: `framework.${command.type}`,
        subject,
        before: { revision: before.revision },
        after: { ...command, revision: after.revision },
      },
    ],
  };
}

export async function previousOf(
  { tx, authorityId }: Room,
  { previousVersionId }: FrameworkVersion,
): Promise<FrameworkVersion | null> {
  return previousVersionId === null ? null : loadFrameworkVersion(tx, authorityId, previousVersionId);
}

/** The newest version of a framework that is not a draft. */
export async function latestPublished({ tx, authorityId }: Room, frameworkId: Id) {
  const heads = await listVersions(tx, authorityId);
  return heads.find((head) => head.frameworkId === frameworkId && head.state !== 'draft') ?? null;
}
