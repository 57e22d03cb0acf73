import { type AccessAction, Id, ImprovementCommand } from '@varje-elev/domain';
import { z } from 'zod';
import { onImprovement, type Policy } from '../policy.ts';
import { write } from '../procedure.ts';
import { AreaAnswer, changeStored } from './change-stored.ts';

const ofArea = { areaId: Id };
/** The parsed input again, for what all commands share: TypeScript cannot see it through a generic shape. */
const OfArea = z.looseObject(ofArea);

/** The verb of every command on an improvement area; the rules live in the domain. */
export function areaVerb<Fields extends z.ZodRawShape>(
  name: string,
  type: ImprovementCommand['type'],
  fields: Fields,
  action: AccessAction,
) {
  const policy: Policy<unknown> = onImprovement(action, 'areaId');
  return write({
    input: z.object({ ...fields, ...ofArea }),
    output: AreaAnswer,
    policy,
    perform: (input, room) => {
      const { areaId, ...command } = OfArea.parse(input);
      return changeStored(
        room,
        areaId,
        ImprovementCommand.parse({ ...command, type }),
        `improvement.${name}`,
      );
    },
  });
}
