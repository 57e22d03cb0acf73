import { listChangeLog } from '@varje-elev/db';
import { type DraftCommand, type FrameworkVersion, Id } from '@varje-elev/domain';
import { z } from 'zod';
import type { Room } from '../room.ts';

/** A command as the change log keeps it, with the revision that it made. */
const Logged = z.object({
  type: z.string(),
  revision: z.int(),
  id: Id.optional(),
  fromHurId: Id.optional(),
});

type Named = Pick<z.infer<typeof Logged>, 'type' | 'id' | 'fromHurId'>;

/** What a command writes and nothing else touches; null when it moves or takes away, which concerns its neighbours too. */
function thingOf({ type, id, fromHurId }: Named): string | null {
  switch (type) {
    case 'editVersion':
      return 'head';
    case 'editVad':
    case 'editHur':
      return `text ${id}`;
    case 'mapHur':
      return `mapping ${fromHurId}`;
    case 'addVad':
    case 'addHur':
      return `new ${id}`;
    default:
      return null;
  }
}

/**
 * Has anybody written of the same thing in the draft since the revision that the writer saw? A draft has one revision,
 * and two who each word a HUR of their own are no conflict.
 */
export async function metByOthers(
  { tx, authorityId }: Room,
  draft: FrameworkVersion,
  command: DraftCommand,
): Promise<boolean> {
  const thing = thingOf(command);
  const since = draft.revision - command.revision;
  if (thing === null || since < 1 || since > mostSince) return true;
  const latest = await listChangeLog(tx, authorityId, { about: draft.id, limit: since });
  const made = latest.flatMap(({ after }) => Logged.safeParse(after).data ?? []);
  const others = made.filter(({ revision }) => revision > command.revision);
  return others.length !== since || others.some((other) => thingOf(other) === thing);
}

/** Whoever has had a page open for longer than that compares with what is stored. */
const mostSince = 100;

/** The thing as it is stored, with the revision that a save must name now. */
export function storedThing(draft: FrameworkVersion, command: DraftCommand): object {
  return { ...thingIn(draft, command), revision: draft.revision };
}

function thingIn(
  { vads, hurs, mapping, ...head }: FrameworkVersion,
  command: DraftCommand,
): object | undefined {
  switch (command.type) {
    case 'editVad':
      return vads.find(({ id }) => id === command.id);
    case 'editHur':
      return hurs.find(({ id }) => id === command.id);
    case 'mapHur':
      return mapping.find(({ fromHurId }) => fromHurId === command.fromHurId);
    default:
      return head;
  }
}
