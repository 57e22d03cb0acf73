import type { z } from 'zod';
import { type JsonNode, leaves } from '../json/index.ts';
import { problemAt } from '../problem.ts';
import { admissionPoints } from './admission-points.ts';
import {
  type Answer,
  isObject,
  itemIn,
  itemsOf,
  type ObjectNode,
  type Path,
  placeIn,
  type Steps,
} from './answer.ts';
import type { EducationEventRow } from './education-rows.ts';
import {
  CompactEvent,
  EducationEvent,
  ListedEvent,
  SecondaryEvent,
  type StudyPath,
} from './education-schema.ts';
import { ifAsked } from './if-asked.ts';
import { embedded, pageOf } from './page.ts';

const full = 'educationEvents';
const compact = 'compactEducationEvents';
export const isEventList = (body: ObjectNode) =>
  embedded(body, full) !== undefined || embedded(body, compact) !== undefined;
export const isEvent = (body: ObjectNode) =>
  body.fields.has('studyPathCode') && body.fields.has('studyPaths');

/** A page of `/education-events` or `/compact-education-events`, of all units or of one. */
export function* eventList(body: ObjectNode, path: Path, answer: Answer): Steps {
  const page = pageOf(body, path, [full, compact], answer);
  yield* page.problems();
  const events = itemsOf(embedded(body, full));
  for (const [index, event] of events.entries())
    yield* eventOf(ListedEvent, event, [...path, '_embedded', full, index], page.asking);
  const short = itemsOf(embedded(body, compact));
  const { municipalityCode: asked } = page.asking.asked;
  if (short.length > 0 && asked !== undefined) {
    // As with units: nothing in the compact list says which municipality an event is in.
    for (const event of short) answer.tally.refused(leaves(event));
    const params = { asked, total: page.total ?? short.length };
    yield problemAt(placeIn(answer, body, path), 'municipalityNotApplied', { params });
  } else {
    for (const [index, event] of short.entries())
      yield* compactEvent(event, [...path, '_embedded', compact, index], page.asking);
  }
  yield* page.ending(events.length + short.length);
}

/** `/school-units/{code}/education-events`: events by school form. */
export const isEventsByForm = (body: ObjectNode) =>
  body.fields.size > 0 &&
  [...body.fields].every(([form, list]) => isFormCode(form) && itemsOf(list).some(isEventNode));
const isEventNode = (node: JsonNode) => isObject(node) && isEvent(node);
/** `gy`, `gyan`. */
export const isFormCode = (name: string) => /^[a-z]{2,8}$/.test(name);

export function* eventsByForm(body: ObjectNode, path: Path, answer: Answer): Steps {
  for (const [form, list] of body.fields)
    for (const [index, event] of itemsOf(list).entries())
      yield* eventOf(ListedEvent, event, [...path, form, index], answer);
}

/** `/school-units/{code}/education-events/{studyPathCode}` */
export const oneEvent = (node: JsonNode, path: Path, answer: Answer): Steps =>
  eventOf(EducationEvent, node, path, answer);

/** An event with the study paths in it; what is wrong with its own cells refuses them all. */
function* eventOf(
  schema: z.ZodType<z.infer<typeof EducationEvent>>,
  node: JsonNode,
  path: Path,
  answer: Answer,
): Steps {
  const value = yield* itemIn(node, path, schema, answer);
  if (value === null) return;
  const points = admissionPoints(value, node, path, answer);
  if (points.problems.length > 0) {
    answer.tally.refused(leaves(node));
    yield* points.problems;
    return;
  }
  const { line } = placeIn(answer, node, path);
  const municipalityCode = value.geographicalAreaCode ?? null;
  const row = eventRow(value, line ?? 1, municipalityCode, {
    category: value.studyPathCategory ?? null,
    admission: points.admission,
    values: points.values,
  });
  for (const step of ifAsked(row, node, path, answer)) {
    yield step;
    if (!('kind' in step)) return;
  }
  for (const [index, one] of value.studyPaths.entries()) {
    const at = placeIn(answer, node, path, ['studyPaths', index]);
    if (one.schoolUnitCode === value.schoolUnitCode) {
      const programme = value.studyPathCode;
      yield eventRow(one, at.line ?? 1, municipalityCode, { programme, category: row.category });
    } else {
      answer.tally.refused(
        leaves(itemsOf(isObject(node) ? node.fields.get('studyPaths') : undefined)[index] ?? node),
      );
      yield problemAt(at, 'otherUnit', { cell: one.schoolUnitCode, params: { asked: value.schoolUnitCode } });
    }
  }
}

function eventRow(
  path: z.infer<typeof StudyPath>,
  line: number,
  municipalityCode: string | null,
  more: Partial<EducationEventRow>,
): EducationEventRow {
  return {
    kind: 'educationEvent',
    line,
    schoolUnitCode: path.schoolUnitCode,
    school: path.schoolUnitName,
    studyPath: path.studyPathCode,
    name: path.studyPathName,
    programme: null,
    category: null,
    schoolForm: path.typeOfSchooling.code,
    from: path.startDate,
    to: path.endDate,
    municipalityCode,
    admission: null,
    values: [],
    ...more,
  };
}

function* compactEvent(node: JsonNode, path: Path, answer: Answer): Steps {
  const value = yield* itemIn(node, path, CompactEvent, answer);
  if (value === null) return;
  const row: EducationEventRow = {
    ...unnamed,
    line: node.line,
    schoolUnitCode: value.schoolUnitCode,
    school: value.schoolUnitName,
    name: value.studyPathName,
    schoolForm: value.educationEventTypeOfSchooling,
  };
  yield* ifAsked(row, node, path, answer);
}

/** `/school-unit-secondary`: a list of codes. */
export const isSecondary = (body: JsonNode) =>
  itemsOf(body).length > 0 &&
  itemsOf(body).every((one) => isObject(one) && one.fields.has('studentsInProgram'));

export function* secondaryEvents(body: JsonNode, path: Path, answer: Answer): Steps {
  for (const [index, node] of itemsOf(body).entries()) {
    const at = [...path, index];
    const value = yield* itemIn(node, at, SecondaryEvent, answer);
    if (value === null) continue;
    const { schoolUnitCode, studyPathCode: studyPath, typeOfSchooling: schoolForm } = value;
    yield* ifAsked({ ...unnamed, line: node.line, schoolUnitCode, studyPath, schoolForm }, node, at, answer);
  }
}

const unnamed = {
  kind: 'educationEvent',
  school: null,
  studyPath: null,
  name: null,
  programme: null,
  category: null,
  from: null,
  to: null,
  municipalityCode: null,
  admission: null,
  values: [],
} as const;
