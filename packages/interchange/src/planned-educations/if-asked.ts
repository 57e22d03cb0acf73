import type { JsonNode } from '../json/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';
import { type Answer, type Path, placeIn, refuseRest, type Steps } from './answer.ts';
import type { PlannedEducationsRow } from './rows.ts';

/** A row that may tell which unit it is about, and where that lies. */
type About = PlannedEducationsRow & {
  readonly municipalityCode?: string | null;
  readonly schoolUnitCode?: string | null;
};

/** The row, unless it is of another municipality or unit than was asked for. `before`: cells refused before its own. */
export function* ifAsked(row: About, node: JsonNode, path: Path, answer: Answer, before: number): Steps {
  const other = otherThanAsked(row, placeIn(answer, node, path), answer.asked);
  if (other !== null) refuseRest(answer, node, before);
  yield other ?? row;
}

/** The problem when a row is of another municipality or unit than was asked for. */
export function otherThanAsked(row: About, place: Place, asked: Answer['asked']): Problem | null {
  const { municipalityCode: municipality, schoolUnitCode: unit } = asked;
  const { municipalityCode = null, schoolUnitCode = null } = row;
  if (municipality !== undefined && municipalityCode !== null && municipalityCode !== municipality)
    return problemAt(place, 'otherMunicipality', { cell: municipalityCode, params: { asked: municipality } });
  if (unit !== undefined && schoolUnitCode !== null && schoolUnitCode !== unit)
    return problemAt(place, 'otherUnit', { cell: schoolUnitCode, params: { asked: unit } });
  return null;
}
