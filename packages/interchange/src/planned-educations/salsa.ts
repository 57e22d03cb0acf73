import { conventionFor } from '@varje-elev/domain/results';
import { measuredCell } from '../cells/index.ts';
import { checked, leaves } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Measured } from '../reading.ts';
import {
  type Answer,
  fieldsOf,
  isObject,
  itemsOf,
  type ObjectNode,
  type Path,
  placeIn,
  type Steps,
  textOf,
} from './answer.ts';
import { salsaFigures } from './metrics.ts';
import { schoolYearOfPeriod } from './period.ts';
import { Figure, SalsaTexts } from './schema.ts';
import { notAnObject } from './statistics.ts';

const list = 'compulsorySchoolUnitSalsaMetricList';
export const isSalsa = (body: ObjectNode) => body.fields.has(list);

/** `/statistics/all-schools/salsa`: a row per unit, all of the school year that the answer names. */
export function* salsa(body: ObjectNode, path: Path, answer: Answer): Steps {
  const period = textOf(body.fields.get('timePeriod')) ?? '';
  const schoolYear = schoolYearOfPeriod(period);
  const convention = conventionFor('plannedEducationsStatistics', schoolYear ?? 0);
  if (schoolYear === null || !convention.ok) {
    answer.tally.refused(leaves(body));
    yield problemAt(placeIn(answer, body, path, ['timePeriod']), 'periodUnreadable', { cell: period });
    return;
  }
  for (const [index, unit] of itemsOf(body.fields.get(list)).entries()) {
    const at = [...path, list, index];
    if (!isObject(unit)) {
      yield* notAnObject(unit, at, answer);
      continue;
    }
    const { file, told, tally } = answer;
    const texts = checked(
      fieldsOf(unit, (name) => !Object.hasOwn(salsaFigures, name)),
      at,
      SalsaTexts,
      file,
      told,
    );
    const problems: Problem[] = [];
    const values: Measured[] = [];
    for (const [name, kind] of Object.entries(salsaFigures)) {
      const node = unit.fields.get(name);
      if (node === undefined) {
        problems.push(problemAt(placeIn(answer, unit, at), 'fieldMissing', { params: { name } }));
        continue;
      }
      const figure = checked(node, [...at, name], Figure, file, told);
      problems.push(...figure.problems);
      if (figure.value === null) continue;
      const { value: text, valueType } = figure.value;
      const read = measuredCell(
        text,
        valueType,
        kind,
        convention.value,
        placeIn(answer, unit, at, [name, 'value']),
      );
      if ('severity' in read) problems.push(read);
      else values.push({ measure: name, value: read });
    }
    yield* texts.problems;
    yield* problems;
    if (texts.value === null || problems.some((one) => one.code !== 'fieldUnknown')) {
      tally.refused(leaves(unit));
      continue;
    }
    tally.refused(texts.passedOver);
    const { schoolUnitCode, name, geographicalAreaCode: municipalityCode } = texts.value;
    yield { kind: 'salsa', line: unit.line, schoolUnitCode, name, municipalityCode, schoolYear, values };
  }
}
