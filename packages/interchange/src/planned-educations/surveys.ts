import { conventionFor } from '@varje-elev/domain/results';
import { count, type MeasureKind, measuredCell, share } from '../cells/index.ts';
import { checked, leaves } from '../json/index.ts';
import { findPersonalNumbers } from '../personal-number/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import {
  type Answer,
  fieldsOf,
  isObject,
  itemsOf,
  type ObjectNode,
  type Path,
  placeIn,
  type Steps,
} from './answer.ts';
import { schoolYearOfPeriod } from './period.ts';
import type { UnitSurveyFigure } from './rows.ts';
import { SurveyTexts } from './schema.ts';
import { notAnObject } from './statistics.ts';
import { isSurveyField, surveyFieldsOf } from './survey-fields.ts';

export const isSurvey = (body: ObjectNode) =>
  body.fields.has('schoolYearMetrics') || body.fields.has('semester');

/** `…/surveys/…` and `…/nestedsurveys/…`: one row per unit and group of respondents. */
export function* surveys(body: ObjectNode, path: Path, answer: Answer): Steps {
  if (!body.fields.has('schoolYearMetrics')) {
    yield* oneGroup(body, path, answer);
    return;
  }
  for (const [index, group] of itemsOf(body.fields.get('schoolYearMetrics')).entries()) {
    const at = [...path, 'schoolYearMetrics', index];
    if (isObject(group) && group.fields.has('schoolYear')) yield* oneGroup(group, at, answer);
    else if (isObject(group)) yield* withoutGroup(group, at, answer);
    else yield* notAnObject(group, at, answer);
  }
}

/** Of several groups, each says which it is; else one would be taken for all together. */
function* withoutGroup(group: ObjectNode, path: Path, answer: Answer): Generator<Problem> {
  answer.tally.refused(leaves(group));
  yield problemAt(placeIn(answer, group, path), 'fieldMissing', { params: { name: 'schoolYear' } });
}

/** Index 0-10 (Skolinspektionen). */
const index: MeasureKind = { whole: false, lowest: 0, highest: 10 };
const kinds = { index, share, count } as const;

function* oneGroup(group: ObjectNode, path: Path, answer: Answer): Steps {
  const { file, tally, told, asked } = answer;
  const texts = checked(
    fieldsOf(group, (name) => !isSurveyField(name)),
    path,
    SurveyTexts,
    file,
    told,
  );
  yield* texts.problems;
  const refuse = () => tally.refused(leaves(group));
  if (texts.value === null) return refuse();
  const { schoolUnitCode, semester, schoolYear: yearGroup = null } = texts.value;
  const schoolYear = schoolYearOfPeriod(semester);
  const convention = conventionFor('plannedEducationsSurveys', schoolYear ?? 0);
  const shares = conventionFor('plannedEducationsSurveyShares', schoolYear ?? 0);
  if (schoolYear === null || !convention.ok || !shares.ok) {
    refuse();
    yield problemAt(placeIn(answer, group, path, ['semester']), 'periodUnreadable', { cell: semester });
    return;
  }
  if (asked.schoolUnitCode !== undefined && asked.schoolUnitCode !== schoolUnitCode) {
    refuse();
    yield problemAt(placeIn(answer, group, path), 'otherUnit', {
      cell: schoolUnitCode,
      params: { asked: asked.schoolUnitCode },
    });
    return;
  }
  const problems: Problem[] = [];
  const values: UnitSurveyFigure[] = [];
  let passedOver = texts.passedOver;
  for (const field of surveyFieldsOf(group)) {
    const place = placeIn(answer, group, path, field.path);
    if (field.kind === 'unknown') {
      passedOver += 1;
      const shape = field.path.join('.');
      if (!told.has(shape)) yield problemAt(place, 'fieldUnknown', { cell: field.text });
      told.add(shape);
    } else if (field.kind === 'text') {
      if (findPersonalNumbers(field.text ?? '').length > 0)
        problems.push(problemAt(place, 'personalNumber', { cell: field.text }));
    } else {
      const read = measuredCell(
        field.text,
        null,
        kinds[field.kind],
        field.kind === 'share' ? shares.value : convention.value,
        place,
      );
      if ('severity' in read) problems.push(read);
      else values.push({ measure: field.measure, question: field.question, value: read });
    }
  }
  yield* problems;
  if (problems.length > 0) return refuse();
  tally.refused(passedOver);
  yield { kind: 'survey', line: group.line, schoolUnitCode, semester, schoolYear, group: yearGroup, values };
}
