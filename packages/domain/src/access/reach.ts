import type { UnitType } from '../organisation/index.ts';
import type { AccessAction } from './actions.ts';
import { isRootMandate, type Place, type Resource } from './place.ts';
import type { Actor, Mandate } from './schema.ts';
import { accessTable, type Grant } from './table.ts';

/**
 * A stretch of the tree where an action is allowed: one unit (`path` is exactly it) or a whole subtree (`path` and
 * everything that starts with it). `unitId` is the last id of the path. `unitTypes` narrows it; null is every type.
 */
export interface Stretch {
  readonly extent: 'unit' | 'subtree';
  readonly path: string;
  readonly unitId: string;
  readonly unitTypes: readonly UnitType[] | null;
  readonly sharing: 'any' | 'shared';
}

function stretch(
  extent: Stretch['extent'],
  path: string,
  rest: Pick<Stretch, 'unitTypes' | 'sharing'>,
): Stretch {
  const unitId = path.split('/').at(-2) ?? '';
  return { extent, path, unitId, ...rest };
}

function pathsAbove(path: string): string[] {
  const ids = path.split('/').slice(0, -1);
  return ids.slice(0, -1).map((_, index) => `${ids.slice(0, index + 1).join('/')}/`);
}

function stretchesOfPlace(
  place: Place,
  mandate: Mandate,
  grant: Grant,
  sharing: Stretch['sharing'],
): Stretch[] {
  const everyType = { unitTypes: null, sharing };
  switch (place) {
    case 'own':
      return [stretch('unit', mandate.unitPath, { unitTypes: grant.on, sharing })];
    case 'below':
      return [stretch('subtree', mandate.unitPath, everyType)];
    case 'sameSchool':
      return mandate.schoolPath === null ? [] : [stretch('subtree', mandate.schoolPath, everyType)];
    case 'above':
      return pathsAbove(mandate.unitPath).map((path) => stretch('unit', path, everyType));
    case 'sideways': {
      const root = pathsAbove(mandate.unitPath)[0] ?? mandate.unitPath;
      return [stretch('subtree', root, everyType)];
    }
  }
}

function stretchesOf(mandate: Mandate, grant: Grant): Stretch[] {
  const onlyFromRoot = grant.on !== null && !grant.on.some((type) => type !== 'authority');
  if (onlyFromRoot && !isRootMandate(mandate)) return [];
  return grant.shared.flatMap((place) =>
    stretchesOfPlace(place, mandate, grant, grant.working.includes(place) ? 'any' : 'shared'),
  );
}

function covers(wide: Stretch, narrow: Stretch): boolean {
  const path = wide.extent === 'subtree' ? narrow.path.startsWith(wide.path) : narrow.path === wide.path;
  const extent = wide.extent === 'subtree' || narrow.extent === 'unit';
  const types =
    wide.unitTypes === null || narrow.unitTypes?.every((type) => wide.unitTypes?.includes(type)) === true;
  const sharing = wide.sharing === 'any' || narrow.sharing === 'shared';
  return path && extent && types && sharing;
}

/**
 * Where in the actor's own authority the action is allowed, for list queries: a thing is in reach when any stretch
 * holds it. Always the same answer as asking `can` thing by thing; empty is nowhere.
 */
export function reach(actor: Actor, action: AccessAction): readonly Stretch[] {
  const all = actor.mandates.flatMap((mandate) => stretchesOf(mandate, accessTable[action][mandate.role]));
  return all.filter(
    (one, index) =>
      !all.some((other, at) => at !== index && covers(other, one) && (!covers(one, other) || at < index)),
  );
}

/** Is the thing inside the reach? The in-memory twin of the list query; the authority is the caller's own. */
export function inReach(stretches: readonly Stretch[], resource: Omit<Resource, 'authorityId'>): boolean {
  return stretches.some(
    (one) =>
      (one.extent === 'subtree' ? resource.unitPath.startsWith(one.path) : resource.unitPath === one.path) &&
      (one.unitTypes === null || one.unitTypes.includes(resource.unitType)) &&
      (one.sharing === 'any' || resource.sharing === 'shared'),
  );
}
