import type { Actor, Mandate, Resource, Role } from '../../src/access/index.ts';
import { AuthorityId } from '../../src/kernel/index.ts';
import type { UnitType } from '../../src/organisation/index.ts';

/** One of every kind of place: two areas, schools in and outside them, teams at every height. */
export interface PlacedUnit {
  readonly path: string;
  readonly type: UnitType;
  readonly schoolPath: string | null;
}

export const units: readonly PlacedUnit[] = [
  { path: 'a/', type: 'authority', schoolPath: null },
  { path: 'a/network/', type: 'team', schoolPath: null },
  { path: 'a/north/', type: 'area', schoolPath: null },
  { path: 'a/north/leaders/', type: 'team', schoolPath: null },
  { path: 'a/north/elm/', type: 'school', schoolPath: 'a/north/elm/' },
  { path: 'a/north/elm/t1/', type: 'team', schoolPath: 'a/north/elm/' },
  { path: 'a/north/elm/t2/', type: 'team', schoolPath: 'a/north/elm/' },
  { path: 'a/north/oak/', type: 'school', schoolPath: 'a/north/oak/' },
  { path: 'a/north/oak/t1b/', type: 'team', schoolPath: 'a/north/oak/' },
  { path: 'a/south/', type: 'area', schoolPath: null },
  { path: 'a/south/ash/', type: 'school', schoolPath: 'a/south/ash/' },
  { path: 'a/lone/', type: 'school', schoolPath: 'a/lone/' },
  { path: 'a/lone/t3/', type: 'team', schoolPath: 'a/lone/' },
];

const own = AuthorityId.parse('0199e0aa-0000-7000-8000-000000000001');
export const neighbour = AuthorityId.parse('0199e0aa-0000-7000-8000-000000000002');

const lastId = (path: string) => path.split('/').at(-2) ?? '';

export function unitAt(path: string): PlacedUnit {
  const unit = units.find((one) => one.path === path);
  if (unit === undefined) throw new Error(`no unit ${path}`);
  return unit;
}

export function mandateAt(role: Role, unit: PlacedUnit): Mandate {
  return { role, unitId: lastId(unit.path), unitPath: unit.path, schoolPath: unit.schoolPath };
}

export function resourceAt(unit: PlacedUnit, sharing: Resource['sharing']): Resource {
  return {
    authorityId: own,
    unitId: lastId(unit.path),
    unitPath: unit.path,
    schoolPath: unit.schoolPath,
    unitType: unit.type,
    sharing,
  };
}

export function actorWith(mandates: readonly Mandate[]): Actor {
  return {
    authorityId: own,
    personId: '0199e0aa-0000-7000-8000-00000000000a',
    name: 'Anna Berg',
    mandates: [...mandates],
  };
}
