import { listVersions, loadFrameworkVersion, saveFrameworkVersion } from '@varje-elev/db';
import { type DraftCommand, editDraft, type FrameworkVersion, Id, Revision } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, fault, found, must } from '../fault.ts';
import type { Done } from '../procedure.ts';
import type { Room } from '../room.ts';

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
  const edited = editDraft(before, command, previous);
  if (!edited.ok && edited.error.code === 'staleRevision') throw conflict(before, []);
  const after = must(edited);
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
