import { type Actor, type Cycle, can, type Resource } from '@varje-elev/domain';

/** What this reader may do with the cycle as it stands: the table's answer, and the cycle's own state. */
export function rightsTo(actor: Actor, resource: Resource, cycle: Pick<Cycle, 'phase' | 'sharing'>) {
  const running = cycle.phase !== 'concluded';
  return {
    edit: running && can(actor, 'cycle.edit', resource),
    move: running && can(actor, 'cycle.move', resource),
    abandon: running && can(actor, 'cycle.abandon', resource),
    share: running && cycle.sharing === 'working' && can(actor, 'cycle.share', resource),
    continue: !running && can(actor, 'cycle.continue', resource),
    raise: can(actor, 'improvement.raise', resource),
  };
}
