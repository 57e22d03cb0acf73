import { listVersions, loadFrameworkVersion, saveFrameworkVersion } from '@varje-elev/db';
import { type FrameworkVersion, Id, publish, Revision, retire, schoolYearOf } from '@varje-elev/domain';
import { z } from 'zod';
import { conflict, fault, found, must } from '../fault.ts';
import { onAuthority } from '../policy.ts';
import type { Change } from '../procedure.ts';
import { write } from '../procedure.ts';
import type { Room } from '../room.ts';
import { previousOf } from './change-draft.ts';

/** Publishes a draft; it never changes again. A version that it has replaced this school year is retired. */
export const publishVersion = write({
  input: z.object({ versionId: Id, revision: Revision }),
  output: z.object({ versionId: Id, revision: Revision }),
  policy: onAuthority('framework.publish'),
  async perform({ versionId, revision }, room) {
    const { tx, authorityId } = room;
    const draft = found(await loadFrameworkVersion(tx, authorityId, versionId));
    const result = publish(draft, await previousOf(room, draft), { revision });
    if (!result.ok && result.error.code === 'staleRevision') throw conflict(draft, []);
    const published = must(result);
    await save(room, published, draft.revision);
    const changes = [
      stateChange('framework.publish', draft, published),
      ...(await retireReplaced(room, published)),
    ];
    return { answer: { versionId, revision: published.revision }, changes };
  },
});

async function save({ tx, authorityId }: Room, version: FrameworkVersion, seen: number): Promise<void> {
  if (!(await saveFrameworkVersion(tx, authorityId, version, seen))) throw fault('conflict', 'busy');
}

async function retireReplaced(room: Room, newest: FrameworkVersion): Promise<Change[]> {
  const { tx, authorityId, today } = room;
  const inForce = (await listVersions(tx, authorityId))
    .filter(({ frameworkId, state }) => frameworkId === newest.frameworkId && state === 'published')
    .filter(({ effectiveFrom }) => effectiveFrom <= schoolYearOf(today))
    .toSorted((one, other) => other.number - one.number);
  const changes: Change[] = [];
  for (const { id } of inForce.slice(1)) {
    const version = found(await loadFrameworkVersion(tx, authorityId, id));
    const retired = must(retire(version, version));
    await save(room, retired, version.revision);
    changes.push(stateChange('framework.retire', version, retired));
  }
  return changes;
}

function stateChange(action: string, before: FrameworkVersion, after: FrameworkVersion): Change {
  const shown = ({ state, number, effectiveFrom, revision }: FrameworkVersion) => ({
    state,
    number,
    effectiveFrom,
    revision,
  });
  const subject = { type: 'frameworkVersion', id: after.id, withinId: after.frameworkId };
  return { action, subject, before: shown(before), after: shown(after) };
}
