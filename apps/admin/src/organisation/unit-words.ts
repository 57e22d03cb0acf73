import {
  type Locale,
  type Role,
  teamKindLabels,
  type Unit,
  type UnitType,
  unitTypeLabels,
} from '@varje-elev/domain';

const preschool = { sv: 'Förskola', en: 'Preschool' } as const;

/** What sort of unit it is, as people say it: ”Arbetslag” rather than ”Lag”, ”Förskola” where there is nothing else. */
export function sortOf(unit: Pick<Unit, 'type' | 'teamKind' | 'schoolTypes'>, locale: Locale): string {
  if (unit.teamKind !== null) return teamKindLabels[unit.teamKind][locale];
  if (
    unit.type === 'school' &&
    unit.schoolTypes.every((type) => type === 'FS') &&
    unit.schoolTypes.length > 0
  )
    return preschool[locale];
  return unitTypeLabels[unit.type][locale];
}

/** Inside a sentence. */
export const small = (word: string) => word.charAt(0).toLowerCase() + word.slice(1);

/** The role that answers for a unit of each type. */
export const leaderRole: Readonly<Record<UnitType, Role>> = {
  authority: 'director',
  area: 'areaManager',
  school: 'principal',
  team: 'teamLead',
};
