import { z } from 'zod';
import { Sharing } from '../cycle/index.ts';
import { AuthorityId, Id, type Labels } from '../kernel/index.ts';
import { UnitType } from '../organisation/index.ts';
import type { Actor, Mandate } from './schema.ts';

/**
 * What is asked about: the unit that the thing belongs to, and whether it is shared. A thing of the whole authority
 * (framework, calendar, process, sign-ins) is the root unit's, shared. `schoolPath` as in `Mandate`.
 */
export const Resource = z.object({
  authorityId: AuthorityId,
  unitId: Id,
  unitPath: z.string(),
  schoolPath: z.string().nullable(),
  unitType: UnitType,
  sharing: Sharing,
});
export type Resource = z.infer<typeof Resource>;

/**
 * Where a thing is, seen from a mandate: in its unit, in its school, on a unit below or above it, elsewhere in the
 * authority. A thing may be in two at once: a principal's team is both below and in the same school.
 */
export const Place = z.enum(['own', 'sameSchool', 'below', 'above', 'sideways']);
export type Place = z.infer<typeof Place>;
export const placeLabels: Labels<Place> = {
  own: { sv: 'Egna enheten', en: 'Own unit' },
  sameSchool: { sv: 'Egna skolan', en: 'Own school' },
  below: { sv: 'Enheter under', en: 'Units below' },
  above: { sv: 'Enheter ovanför', en: 'Units above' },
  sideways: { sv: 'Andra enheter', en: 'Other units' },
};

/** Every place of the thing as seen from the mandate; none in another authority. */
export function placesOf(actor: Actor, mandate: Mandate, resource: Resource): readonly Place[] {
  if (resource.authorityId !== actor.authorityId) return [];
  if (resource.unitId === mandate.unitId) return ['own'];
  const places: Place[] = [];
  if (mandate.schoolPath !== null && resource.schoolPath === mandate.schoolPath) places.push('sameSchool');
  if (resource.unitPath.startsWith(mandate.unitPath)) places.push('below');
  if (mandate.unitPath.startsWith(resource.unitPath)) places.push('above');
  return places.length > 0 ? places : ['sideways'];
}

/** Held at the authority itself: the path is the unit alone. */
export function isRootMandate(mandate: Mandate): boolean {
  return mandate.unitPath === `${mandate.unitId}/`;
}
