import { fail, type Id, type Result } from '../kernel/index.ts';
import { type Organisation, placementsOf } from './history.ts';
import type { Placement, Unit } from './schema.ts';

/** The organisation after a command, and which rows it wrote: units, and all placements of those units. */
export interface OrganisationChange {
  readonly organisation: Organisation;
  readonly units: readonly Unit[];
  readonly placements: readonly Placement[];
}

export function findUnit(organisation: Organisation, id: Id, field: string): Result<Unit> {
  const value = organisation.units.find((unit) => unit.id === id);
  return value === undefined ? fail('unitNotFound', { path: [field] }) : { ok: true, value };
}

/** The organisation with the unit added or replaced, and its placements replaced when new ones are given. */
export function withUnit(
  organisation: Organisation,
  unit: Unit,
  placements: readonly Placement[] = placementsOf(organisation, unit.id),
): OrganisationChange {
  const known = organisation.units.some((other) => other.id === unit.id);
  return {
    organisation: {
      units: known
        ? organisation.units.map((other) => (other.id === unit.id ? unit : other))
        : [...organisation.units, unit],
      placements: [
        ...organisation.placements.filter((placement) => placement.unitId !== unit.id),
        ...placements,
      ],
    },
    units: [unit],
    placements,
  };
}
