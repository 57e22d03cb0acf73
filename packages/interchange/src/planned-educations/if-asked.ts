import { type JsonNode, leaves } from '../json/index.ts';
import { problemAt } from '../problem.ts';
import { type Answer, type Path, placeIn, type Steps } from './answer.ts';
import type { PlannedEducationsRow } from './rows.ts';

/** A row that may tell which unit it is about, and where that lies. */
type About = PlannedEducationsRow & {
  readonly municipalityCode?: string | null;
  readonly schoolUnitCode?: string | null;
};

/** The row, unless it is of another municipality or unit than was asked for. */
export function* ifAsked(row: About, node: JsonNode, path: Path, answer: Answer): Steps {
  const { municipalityCode: municipality, schoolUnitCode: unit } = answer.asked;
  const place = placeIn(answer, node, path);
  const { municipalityCode = null, schoolUnitCode = null } = row;
  if (municipality !== undefined && municipalityCode !== null && municipalityCode !== municipality) {
    answer.tally.refused(leaves(node));
    yield problemAt(place, 'otherMunicipality', { cell: municipalityCode, params: { asked: municipality } });
  } else if (unit !== undefined && schoolUnitCode !== null && schoolUnitCode !== unit) {
    answer.tally.refused(leaves(node));
    yield problemAt(place, 'otherUnit', { cell: schoolUnitCode, params: { asked: unit } });
  } else {
    yield row;
  }
}
