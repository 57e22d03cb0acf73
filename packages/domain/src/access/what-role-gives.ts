import type { Label } from '../kernel/index.ts';
import type { UnitType } from '../organisation/index.ts';
import { AccessAction } from './actions.ts';
import type { Place } from './place.ts';
import type { Role } from './schema.ts';
import { accessTable } from './table.ts';
import { placesInWords } from './table-for-docs.ts';

/** What one may do in the same places. */
export interface Given {
  readonly where: Label;
  readonly actions: readonly AccessAction[];
}

/** Places that there are, seen from a mandate at this type of unit: the root has nothing above it, a team nothing below. */
const placesFrom: Readonly<Record<UnitType, readonly Place[]>> = {
  authority: ['own', 'below', 'sideways'],
  area: ['own', 'below', 'above', 'sideways'],
  school: ['own', 'below', 'above', 'sideways'],
  team: ['own', 'sameSchool', 'above', 'sideways'],
};

/**
 * What a role gives at a type of unit, place by place in the order of the table; nothing when the role means nothing
 * there. Told before an assignment is given or ended, from the table that then decides.
 */
export function whatRoleGives(role: Role, heldAt: UnitType): readonly Given[] {
  const given = new Map<string, { where: Label; actions: AccessAction[] }>();
  for (const action of AccessAction.options) {
    const grant = accessTable[action][role];
    if (grant.on !== null && !grant.on.includes(heldAt)) continue;
    const there = (places: readonly Place[]) => places.filter((place) => placesFrom[heldAt].includes(place));
    const [shared, working] = [there(grant.shared), there(grant.working)];
    if (shared.length === 0) continue;
    const places = { shared, working };
    const where = { sv: placesInWords(places, 'sv'), en: placesInWords(places, 'en') };
    const same = given.get(where.sv);
    if (same === undefined) given.set(where.sv, { where, actions: [action] });
    else same.actions.push(action);
  }
  return [...given.values()];
}
