import type { Sharing } from '../cycle/index.ts';
import type { ImprovementArea } from './schema.ts';

/**
 * Whether an area is the team's own or shared. One that a team has raised in a cycle it has not shared stays in the team,
 * with the cycle; sending it upward shares the area, never the cycle. A deficiency against law (Education Act 4:7) is
 * for whoever must see to that it is mended, so it is shared from the first. `from`: the sharing of the cycle that
 * raised it, null when it was raised by hand.
 */
export function areaSharing(
  { unitId, raisedByUnitId, kind }: Pick<ImprovementArea, 'unitId' | 'raisedByUnitId' | 'kind'>,
  from: Sharing | null,
): Sharing {
  const sent = unitId !== raisedByUnitId;
  return from === 'working' && !sent && kind === 'area' ? 'working' : 'shared';
}
