import { fail } from '../kernel/index.ts';
import type { TeamKind, Unit, UnitType } from './schema.ts';

/** A broken rule, or null when it is kept. */
export type Refusal = ReturnType<typeof fail> | null;

const parentTypes: Readonly<Record<UnitType, readonly UnitType[]>> = {
  authority: [],
  area: ['authority'],
  school: ['authority', 'area'],
  team: ['school', 'authority', 'area'],
};
/** Teams that gather several schools, or lead them, belong to no school. */
export const teamKindsAboveSchools = [
  'network',
  'analysisGroup',
  'leadershipGroup',
] as const satisfies readonly TeamKind[];

/** May a unit of this type lie directly under one of that? Errors: `unitTypeCannotLieThere`, `teamKindCannotLieThere`. */
export function cannotLieUnder(child: Pick<Unit, 'type' | 'teamKind'>, parent: Pick<Unit, 'type'>): Refusal {
  const path = ['parentId'];
  if (!parentTypes[child.type].includes(parent.type)) return fail('unitTypeCannotLieThere', { path });
  if (child.type !== 'team' || parent.type === 'school') return null;
  return teamKindsAboveSchools.some((kind) => kind === child.teamKind)
    ? null
    : fail('teamKindCannotLieThere', { path });
}

/** Only teams have a kind, only schools a code and school forms. */
export function badShape(unit: Pick<Unit, 'type' | 'teamKind' | 'schoolUnitCode' | 'schoolTypes'>): Refusal {
  if (unit.type === 'team' && unit.teamKind === null) return fail('teamNeedsKind', { path: ['teamKind'] });
  if (unit.type !== 'team' && unit.teamKind !== null)
    return fail('onlyTeamsHaveKind', { path: ['teamKind'] });
  const hasSchoolThings = unit.schoolUnitCode !== null || unit.schoolTypes.length > 0;
  return unit.type !== 'school' && hasSchoolThings
    ? fail('onlySchoolsHaveCode', { path: ['schoolUnitCode'] })
    : null;
}

/**
 * A school unit code belongs to one school unit for ever: a reopened unit gets a new code (Skolenhetsregistret).
 * Errors: `schoolUnitCodeTaken` while another unit with it is open then, `schoolUnitCodeUsedBefore` when it has closed.
 */
export function codeNotFree(
  units: readonly Unit[],
  unit: Pick<Unit, 'id' | 'schoolUnitCode' | 'from'>,
): Refusal {
  if (unit.schoolUnitCode === null) return null;
  const holder = units.find((other) => other.id !== unit.id && other.schoolUnitCode === unit.schoolUnitCode);
  if (holder === undefined) return null;
  const open = holder.to === null || holder.to >= unit.from;
  return fail(open ? 'schoolUnitCodeTaken' : 'schoolUnitCodeUsedBefore', {
    path: ['schoolUnitCode'],
    params: { code: unit.schoolUnitCode, name: holder.name },
  });
}
