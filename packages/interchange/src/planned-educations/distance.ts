import { conventionFor } from '@varje-elev/domain/results';
import { amount, measuredCell } from '../cells/index.ts';
import { problemAt } from '../problem.ts';
import {
  type Answer,
  itemIn,
  type ObjectNode,
  type Path,
  placeIn,
  refuseRest,
  type Steps,
} from './answer.ts';
import { Distance } from './education-schema.ts';
import { ifAsked } from './if-asked.ts';

const measure = 'kilometersToSchoolUnit';
export const isDistance = (body: ObjectNode) => body.fields.has(measure);

/** `/school-units/{code}/distanceFrom` */
export function* distance(body: ObjectNode, path: Path, answer: Answer): Steps {
  const before = answer.refused();
  const value = yield* itemIn(body, path, Distance, answer);
  if (value === null) return;
  const place = placeIn(answer, body, path, [measure]);
  // Written as the statistics are, with a decimal comma, but of no school year.
  const convention = conventionFor('plannedEducationsStatistics', 0);
  const kilometers = convention.ok
    ? measuredCell(value[measure], 'EXISTS', amount, convention.value, place)
    : problemAt(place, 'conventionUnknown', { params: { year: '' } });
  if ('severity' in kilometers) {
    refuseRest(answer, body, before);
    yield kilometers;
    return;
  }
  const { schoolUnitCode, schoolUnitName: school } = value;
  const from = { latitude: value.requestLatitude, longitude: value.requestLongitude };
  const values = [{ measure, value: kilometers }];
  yield* ifAsked(
    { kind: 'distance', line: body.line, schoolUnitCode, school, from, values },
    body,
    path,
    answer,
    before,
  );
}
