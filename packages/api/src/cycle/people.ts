import type { Cycle, Id } from '@varje-elev/domain';

/** Everybody whom a cycle names, once. */
export function peopleIn(cycle: Cycle): Id[] {
  const named = [
    cycle.leadId,
    ...cycle.actions.map(({ ownerId }) => ownerId),
    ...cycle.followUps.map(({ responsibleId }) => responsibleId),
    ...cycle.participation.flatMap(({ personIds }) => personIds),
    ...cycle.moves.map(({ byPersonId }) => byPersonId),
  ];
  return [...new Set(named.filter((id) => id !== null))];
}
