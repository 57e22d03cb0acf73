import type { Unit } from '@varje-elev/domain';

/** What lies in a unit and does not close with it, as teams do: until these have gone it cannot be closed on any day. */
export function beforeClosing(unit: Pick<Unit, 'id'>, units: readonly Unit[]): Unit[] {
  return units
    .filter((other) => other.parentId === unit.id && other.type !== 'team' && other.to === null)
    .toSorted((one, other) => one.name.localeCompare(other.name, 'sv'));
}
