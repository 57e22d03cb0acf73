import { type AccessAction, CycleCommand, Id } from '@varje-elev/domain';
import { z } from 'zod';
import { onCycle, type Policy } from '../policy.ts';
import { write } from '../procedure.ts';
import { CommandAnswer, changeStored } from './change-stored.ts';

const inCycle = { cycleId: Id };
/** The parsed input again, for what all commands share: TypeScript cannot see it through a generic shape. */
const InCycle = z.looseObject(inCycle);

/**
 * The verb of every command on a cycle: `fields` are the command's own, beside the cycle it is about. The commands differ
 * in their rules, which live in the domain, and in the right they ask for.
 */
export function commandVerb<Fields extends z.ZodRawShape>(
  type: CycleCommand['type'],
  fields: Fields,
  action: AccessAction,
) {
  const policy: Policy<unknown> = onCycle(action, 'cycleId');
  return write({
    input: z.object({ ...fields, ...inCycle }),
    output: CommandAnswer,
    policy,
    perform: (input, room) => {
      const { cycleId, ...command } = InCycle.parse(input);
      return changeStored(room, cycleId, CycleCommand.parse({ ...command, type }), `cycle.${type}`);
    },
  });
}
