import type { z } from 'zod';
import { type JsonNode, leaves, nodeAt } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import { admissionPoints } from './admission-points.ts';
import {
  type Answer,
  isObject,
  itemIn,
  type ObjectNode,
  type Path,
  placeIn,
  refuseOthers,
  refuseRest,
  type Steps,
} from './answer.ts';
import { type AnswerKind, listAlone, ofObject } from './answer-kind.ts';
import type { EducationEventRow } from './education-rows.ts';
import {
  CompactEvent,
  EducationEvent,
  ListedEvent,
  SecondaryEvent,
  type StudyPath,
} from './education-schema.ts';
import { ifAsked } from './if-asked.ts';
import { listKind } from './list-kind.ts';
import { anyList } from './lists.ts';
import { pagedKind } from './paged-lists.ts';

export const isEvent = (body: ObjectNode) =>
  body.fields.has('studyPathCode') && body.fields.has('studyPaths');

/** A page of `/education-events` or `/compact-education-events`, of all units or of one. */
export const eventPages = (): AnswerKind =>
  pagedKind([
    {
      name: 'educationEvents',
      isCompact: false,
      rows: (node, path, answer) => eventRows(ListedEvent, node, path, answer),
    },
    { name: 'compactEducationEvents', isCompact: true, rows: compactEvent },
  ]);

/** `gy`, `gyan`. */
export const formCode = /^[a-z]{2,8}$/;

/** `/school-units/{code}/education-events`: events by school form. */
export function eventsByForm(): AnswerKind {
  const lists = [
    anyList(
      listKind(
        ['body', formCode],
        (item) => isObject(item) && isEvent(item),
        (node, path, answer) => eventRows(ListedEvent, node, path, answer),
      ),
    ),
  ];
  return {
    lists,
    ...ofObject(
      (_, read) => read.hasOf(lists),
      function* (body, path, answer, read) {
        const forms = [...body.fields.keys()].filter((name) => formCode.test(name));
        yield* refuseOthers(body, path, ['_links', ...forms], answer);
        yield* read.release({ body, isWhole: true });
      },
    ),
  };
}

/** `/school-units/{code}/education-events/{studyPathCode}` */
export function* oneEvent(node: JsonNode, path: Path, answer: Answer): Steps {
  const before = answer.refused();
  for (const row of yield* eventRows(EducationEvent, node, path, answer)) {
    const steps = [...ifAsked(row, node, path, answer, before)];
    yield* steps;
    if (steps.some((step) => 'severity' in step)) return;
  }
}

/** An event with the study paths in it; what is wrong with its own cells refuses them all. */
function* eventRows(
  schema: z.ZodType<z.infer<typeof EducationEvent>>,
  node: JsonNode,
  path: Path,
  answer: Answer,
): Generator<Problem, readonly EducationEventRow[]> {
  const before = answer.refused();
  const value = yield* itemIn(node, path, schema, answer);
  if (value === null) return [];
  const points = admissionPoints(value, node, path, answer);
  if (points.problems.length > 0) {
    refuseRest(answer, node, before);
    yield* points.problems;
    return [];
  }
  const { line } = placeIn(answer, node, path);
  const municipalityCode = value.geographicalAreaCode ?? null;
  const row = eventRow(value, line ?? 1, municipalityCode, {
    category: value.studyPathCategory ?? null,
    admission: points.admission,
    values: points.values,
  });
  const rows = [row];
  for (const [index, one] of value.studyPaths.entries()) {
    const at = placeIn(answer, node, path, ['studyPaths', index]);
    if (one.schoolUnitCode === value.schoolUnitCode) {
      const programme = value.studyPathCode;
      rows.push(eventRow(one, at.line ?? 1, municipalityCode, { programme, category: row.category }));
    } else {
      answer.tally.refused(leaves(nodeAt(node, ['studyPaths', index])));
      yield problemAt(at, 'otherUnit', { cell: one.schoolUnitCode, params: { asked: value.schoolUnitCode } });
    }
  }
  return rows;
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

function* compactEvent(
  node: JsonNode,
  path: Path,
  answer: Answer,
): Generator<Problem, readonly EducationEventRow[]> {
  const value = yield* itemIn(node, path, CompactEvent, answer);
  if (value === null) return [];
  const { schoolUnitCode, schoolUnitName: school, studyPathName: name } = value;
  const schoolForm = value.educationEventTypeOfSchooling;
  return [{ ...unnamed, line: node.line, schoolUnitCode, school, name, schoolForm }];
}

/** `/school-unit-secondary`: a list of codes. */
export function secondaryEvents(): AnswerKind {
  const events = listKind(
    ['body'],
    (item) => isObject(item) && item.fields.has('studentsInProgram'),
    function* (node, path, answer): Generator<Problem, readonly EducationEventRow[]> {
      const value = yield* itemIn(node, path, SecondaryEvent, answer);
      if (value === null) return [];
      const { schoolUnitCode, studyPathCode: studyPath, typeOfSchooling: schoolForm } = value;
      return [{ ...unnamed, line: node.line, schoolUnitCode, studyPath, schoolForm }];
    },
  );
  return listAlone([anyList(events)]);
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
