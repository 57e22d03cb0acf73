import { checked, type JsonNode, leaves } from '../json/index.ts';
import { problemAt } from '../problem.ts';
import { type Answer, isObject, itemsOf, type ObjectNode, type Path, placeIn, type Steps } from './answer.ts';
import { CompactUnit, Links, ListedUnit, Page } from './schema.ts';
import { compactUnit, ifAsked, listedUnit } from './units.ts';

const embedded = (body: ObjectNode, name: string) => {
  const all = body.fields.get('_embedded');
  return isObject(all) ? all.fields.get(name) : undefined;
};
export const isUnitList = (body: ObjectNode) =>
  embedded(body, 'listedSchoolUnits') !== undefined || embedded(body, 'compactSchoolUnits') !== undefined;

/**
 * A page of `/school-units` or `/compact-school-units`. The compact one passes over the municipality it is asked for and
 * answers with the whole country, and nothing in it tells, so it is refused when a municipality was asked for.
 */
export function* unitList(body: ObjectNode, path: Path, answer: Answer): Steps {
  const { file, told, tally } = answer;
  const links = checked(body.fields.get('_links') ?? body, [...path, '_links'], Links, file, told).value;
  const page = checked(body.fields.get('page') ?? body, [...path, 'page'], Page, file, told);
  const question = new URLSearchParams((links?.self?.href ?? '').split('?')[1] ?? '');
  const linked = question.get('geographicalAreaCode') ?? question.get('municipalityCode') ?? undefined;
  const municipalityCode = answer.asked.municipalityCode ?? linked;
  const asking: Answer = {
    ...answer,
    asked: { ...answer.asked, ...(municipalityCode ? { municipalityCode } : {}) },
  };
  const whole = placeIn(answer, body, path);

  yield* page.problems;
  const listed = itemsOf(embedded(body, 'listedSchoolUnits'));
  const compact = itemsOf(embedded(body, 'compactSchoolUnits'));
  if (compact.length > 0 && municipalityCode !== undefined) {
    for (const unit of compact) tally.refused(leaves(unit));
    const params = { asked: municipalityCode, total: page.value?.totalElements ?? compact.length };
    yield problemAt(whole, 'municipalityNotApplied', { params });
  } else {
    for (const [index, unit] of compact.entries()) {
      const at = [...path, '_embedded', 'compactSchoolUnits', index];
      const value = yield* unitIn(unit, at, CompactUnit, asking);
      if (value !== null) yield* ifAsked(compactUnit(unit, value), unit, at, asking);
    }
  }
  for (const [index, unit] of listed.entries()) {
    const at = [...path, '_embedded', 'listedSchoolUnits', index];
    const value = yield* unitIn(unit, at, ListedUnit, asking);
    if (value !== null) yield* ifAsked(listedUnit(unit, value), unit, at, asking);
  }
  const next = links?.next?.href;
  if (next !== undefined) {
    tally.next(next);
    yield problemAt(whole, 'morePages', { cell: next, severity: 'warning' });
  } else if (page.value !== null && page.value.totalPages <= 1) {
    const { totalElements: count } = page.value;
    const found = listed.length + compact.length;
    if (count !== found) yield problemAt(whole, 'countDiffers', { params: { count, found } });
  }
}

function* unitIn<Value>(
  node: JsonNode,
  path: Path,
  schema: Parameters<typeof checked<Value>>[2],
  { file, told, tally }: Answer,
): Generator<ReturnType<typeof problemAt>, Value | null> {
  const { value, problems, passedOver } = checked(node, path, schema, file, told);
  yield* problems;
  tally.refused(value === null ? leaves(node) : passedOver);
  return value;
}
