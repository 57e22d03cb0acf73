import type { UnitType } from '../organisation/index.ts';
import type { AccessAction } from './actions.ts';
import { isRootMandate, placesOf, type Resource } from './place.ts';
import type { Actor, Mandate } from './schema.ts';
import { accessTable, type Grant } from './table.ts';

/**
 * The type of unit a mandate is held at, as far as the question shows it: the root is known by its path, the thing's
 * own unit by the thing. Otherwise unknown, and a grant that asks for a type is not given.
 */
function heldAt(mandate: Mandate, resource: Resource): UnitType | null {
  if (isRootMandate(mandate)) return 'authority';
  return mandate.unitId === resource.unitId ? resource.unitType : null;
}

function held(grant: Grant, mandate: Mandate, resource: Resource): boolean {
  if (grant.on === null) return true;
  const type = heldAt(mandate, resource);
  return type !== null && grant.on.includes(type);
}

/** The mandate's right to the action on this thing, by the table. */
export function mandateAllows(
  actor: Actor,
  mandate: Mandate,
  action: AccessAction,
  resource: Resource,
): boolean {
  const grant = accessTable[action][mandate.role];
  const allowed = grant[resource.sharing];
  return (
    held(grant, mandate, resource) &&
    placesOf(actor, mandate, resource).some((place) => allowed.includes(place))
  );
}

/**
 * May this person do this to this thing? Any one mandate is enough, and another mandate never takes a right away.
 * The actor holds only mandates valid today, so an ended assignment ends the right.
 */
export function can(actor: Actor, action: AccessAction, resource: Resource): boolean {
  return actor.mandates.some((mandate) => mandateAllows(actor, mandate, action, resource));
}
