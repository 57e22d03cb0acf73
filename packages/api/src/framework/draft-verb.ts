import { DraftCommand, Id } from '@varje-elev/domain';
import { z } from 'zod';
import { onAuthority } from '../policy.ts';
import { write } from '../procedure.ts';
import { changeDraft, DraftAnswer } from './change-draft.ts';

const ofVersion = { versionId: Id };
/** The parsed input again, for what all commands share: TypeScript cannot see it through a generic shape. */
const OfVersion = z.looseObject({ ...ofVersion, id: Id.optional() });

/** The verb of every edit of a draft. What is added gets its id here unless the caller has made one. */
export function draftVerb<Fields extends z.ZodRawShape>(type: DraftCommand['type'], fields: Fields) {
  return write({
    input: z.object({ ...fields, ...ofVersion }),
    output: DraftAnswer,
    policy: onAuthority('framework.edit'),
    perform: (input, room) => {
      const { versionId, ...command } = OfVersion.parse(input);
      const id = command.id ?? room.newId();
      return changeDraft(room, versionId, DraftCommand.parse({ ...command, id, type }));
    },
  });
}
