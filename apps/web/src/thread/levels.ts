import { type Level, levelOf, type UnitType } from '@varje-elev/domain';

/** From the top, as the drawing's rows. */
export const levelsFromTop = [
  'administration',
  'schoolLeadership',
  'staff',
] as const satisfies readonly Level[];

export const rowOfLevel = (type: UnitType): number => levelsFromTop.indexOf(levelOf(type));

/** ”Arbetslag 7, Hagtornsskolan” */
export function placeOf(node: {
  readonly unitName: string;
  readonly unitType: UnitType;
  readonly schoolName: string | null;
}): string {
  return node.unitType === 'team' && node.schoolName !== null
    ? `${node.unitName}, ${node.schoolName}`
    : node.unitName;
}
