import { conventionFor } from '@varje-elev/domain/results';
import { count, type MeasureKind, measuredCell, share } from '../cells/index.ts';
import { checked, leaves } from '../json/index.ts';
import { findPersonalNumbers } from '../personal-number/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import {
  type Answer,
  fieldsOf,
  isObject,
  type ObjectNode,
  type Path,
  placeIn,
  refuseOthers,
} from './answer.ts';
import { type AnswerKind, ofObject } from './answer-kind.ts';
import { listKind } from './list-kind.ts';
import { anyList } from './lists.ts';
import { notAnObject } from './not-an-object.ts';
import { schoolYearOfPeriod } from './period.ts';
import type { UnitSurveyFigure, UnitSurveyRow } from './rows.ts';
import { SurveyTexts } from './schema.ts';
import { isSurveyField, surveyFieldsOf } from './survey-fields.ts';

const list = 'schoolYearMetrics';

/** `…/surveys/…` and `…/nestedsurveys/…`: one row per unit and group of respondents. */
export function surveysKind(): AnswerKind {
  const groups = listKind(
    ['body', list],
    () => true,
    function* (node, path, answer): Generator<Problem, readonly UnitSurveyRow[]> {
      if (!isObject(node)) return yield* notAnObject(node, path, answer);
      if (!node.fields.has('schoolYear')) return yield* withoutGroup(node, path, answer);
      return yield* oneGroup(node, path, answer);
    },
    ({ schoolUnitCode, semester, group }) => [schoolUnitCode, semester, group].join(' '),
  );
  return {
    lists: [anyList(groups)],
    ...ofObject(
      (body) => body.fields.has(list) || body.fields.has('semester'),
      function* (body, path, answer, read) {
        if (!body.fields.has(list)) yield* yield* oneGroup(body, path, answer);
        else yield* refuseOthers(body, path, [list, '_links'], answer);
        yield* read.release({ body, isWhole: true });
      },
    ),
  };
}

/** Of several groups, each says which it is; else one would be taken for all together. */
function* withoutGroup(group: ObjectNode, path: Path, answer: Answer): Generator<Problem, readonly []> {
  answer.tally.refused(leaves(group));
  yield problemAt(placeIn(answer, group, path), 'fieldMissing', { params: { name: 'schoolYear' } });
  return [];
}

/** Index 0-10 (Skolinspektionen). */
const index: MeasureKind = { whole: false, lowest: 0, highest: 10 };
const kinds = { index, share, count } as const;

function* oneGroup(
  group: ObjectNode,
  path: Path,
  answer: Answer,
): Generator<Problem, readonly UnitSurveyRow[]> {
  const { file, tally, told, asked } = answer;
  const texts = checked(
    fieldsOf(group, (name) => !isSurveyField(name)),
    path,
    SurveyTexts,
    file,
    told,
  );
  yield* texts.problems;
  const refuse = (): readonly [] => {
    tally.refused(leaves(group));
    return [];
  };
  if (texts.value === null) return refuse();
  const { schoolUnitCode, semester, schoolYear: yearGroup = null } = texts.value;
  const schoolYear = schoolYearOfPeriod(semester);
  const convention = conventionFor('plannedEducationsSurveys', schoolYear ?? 0);
  const shares = conventionFor('plannedEducationsSurveyShares', schoolYear ?? 0);
  if (schoolYear === null || !convention.ok || !shares.ok) {
    yield problemAt(placeIn(answer, group, path, ['semester']), 'periodUnreadable', { cell: semester });
    return refuse();
  }
  if (asked.schoolUnitCode !== undefined && asked.schoolUnitCode !== schoolUnitCode) {
    yield problemAt(placeIn(answer, group, path), 'otherUnit', {
      cell: schoolUnitCode,
      params: { asked: asked.schoolUnitCode },
    });
    return refuse();
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
  const about = { schoolUnitCode, semester, schoolYear, group: yearGroup };
  return [{ kind: 'survey', line: group.line, ...about, values }];
}
