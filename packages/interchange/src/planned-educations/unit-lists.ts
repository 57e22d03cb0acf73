import { leaves } from '../json/index.ts';
import { problemAt } from '../problem.ts';
import { type Answer, itemIn, itemsOf, type ObjectNode, type Path, placeIn, type Steps } from './answer.ts';
import { ifAsked } from './if-asked.ts';
import { embedded, pageOf } from './page.ts';
import { CompactUnit, ListedUnit } from './schema.ts';
import { compactUnit, listedUnit } from './units.ts';

export const isUnitList = (body: ObjectNode) =>
  embedded(body, 'listedSchoolUnits') !== undefined || embedded(body, 'compactSchoolUnits') !== undefined;

/**
 * A page of `/school-units` or `/compact-school-units`. The compact one passes over the municipality it is asked for and
 * answers with the whole country, and nothing in it tells, so it is refused when a municipality was asked for.
 */
export function* unitList(body: ObjectNode, path: Path, answer: Answer): Steps {
  const page = pageOf(body, path, ['listedSchoolUnits', 'compactSchoolUnits'], answer);
  const { asking } = page;
  const { municipalityCode } = asking.asked;

  yield* page.problems();
  const listed = itemsOf(embedded(body, 'listedSchoolUnits'));
  const compact = itemsOf(embedded(body, 'compactSchoolUnits'));
  if (compact.length > 0 && municipalityCode !== undefined) {
    for (const unit of compact) answer.tally.refused(leaves(unit));
    const params = { asked: municipalityCode, total: page.total ?? compact.length };
    yield problemAt(placeIn(answer, body, path), 'municipalityNotApplied', { params });
  } else {
    for (const [index, unit] of compact.entries()) {
      const at = [...path, '_embedded', 'compactSchoolUnits', index];
      const value = yield* itemIn(unit, at, CompactUnit, asking);
      if (value !== null) yield* ifAsked(compactUnit(unit, value), unit, at, asking);
    }
  }
  for (const [index, unit] of listed.entries()) {
    const at = [...path, '_embedded', 'listedSchoolUnits', index];
    const value = yield* itemIn(unit, at, ListedUnit, asking);
    if (value !== null) yield* ifAsked(listedUnit(unit, value), unit, at, asking);
  }
  yield* page.ending(listed.length + compact.length);
}
