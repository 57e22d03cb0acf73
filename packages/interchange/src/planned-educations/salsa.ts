import { conventionFor } from '@varje-elev/domain/results';
import type { SchoolYear } from '@varje-elev/domain/school-year';
import { rememberedCells } from '../cells/index.ts';
import { checked, type JsonNode, leaves } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Measured } from '../reading.ts';
import {
  type Answer,
  fieldsOf,
  isObject,
  type ObjectNode,
  type Path,
  placeIn,
  refuseOthers,
  textOf,
} from './answer.ts';
import { type AnswerKind, ofObject } from './answer-kind.ts';
import { otherThanAsked } from './if-asked.ts';
import type { ListKind } from './list-kind.ts';
import { anyList } from './lists.ts';
import { salsaFigures } from './metrics.ts';
import { notAnObject } from './not-an-object.ts';
import { schoolYearOfPeriod } from './period.ts';
import type { SalsaRow } from './rows.ts';
import { Figure, SalsaTexts } from './schema.ts';

const list = 'compulsorySchoolUnitSalsaMetricList';
type Draft = Omit<SalsaRow, 'schoolYear'>;

/** The figures are read before their year is known, so they may only be read in a way that holds for every year. */
const today: SchoolYear = 2024;
const convention = conventionFor('plannedEducationsStatistics', today);
const holdsFor = (year: SchoolYear | null | undefined): year is SchoolYear => {
  if (year === null || year === undefined || !convention.ok) return false;
  const own = conventionFor('plannedEducationsStatistics', year);
  return own.ok && own.value === convention.value;
};

/**
 * `/statistics/all-schools/salsa`: a row per unit, all of the school year that the answer names. It names it after them:
 * they are held until then, unless the caller has said which year it is (`asked.schoolYear`).
 */
export function salsaKind(): AnswerKind {
  const units: ListKind<Draft> = {
    at: ['body', list],
    isOf: () => true,
    rows: unitReader(),
    keyOf: ({ schoolUnitCode }) => schoolUnitCode,
    telling: ({ body, isWhole }, { asked }) => {
      const period = body?.fields.get('timePeriod');
      if (period === undefined && !isWhole && asked.schoolYear === undefined) return null;
      const said = period === undefined ? undefined : schoolYearOfPeriod(textOf(period) ?? '');
      const schoolYear = said === undefined ? asked.schoolYear : said;
      const isOther = asked.schoolYear !== undefined && asked.schoolYear !== schoolYear;
      if (isOther || !holdsFor(schoolYear)) return 'refused';
      return (draft, place) => {
        const row = { ...draft, schoolYear };
        return otherThanAsked(row, place, asked) ?? row;
      };
    },
  };
  return {
    lists: [anyList(units)],
    ...ofObject(
      (body) => body.fields.has(list),
      function* (body, path, answer, lists) {
        yield* refuseOthers(body, path, ['_links', 'timePeriod', list], answer);
        const period = body.fields.get('timePeriod');
        const written = textOf(period) ?? '';
        const schoolYear = schoolYearOfPeriod(written);
        const place = placeIn(answer, body, path, ['timePeriod']);
        if (!holdsFor(schoolYear)) {
          answer.tally.refused(period === undefined ? 0 : leaves(period));
          yield problemAt(place, 'periodUnreadable', { cell: written });
        } else if (answer.asked.schoolYear !== undefined && answer.asked.schoolYear !== schoolYear) {
          yield problemAt(place, 'otherYear', { cell: written });
        }
        yield* lists.release({ body, isWhole: true });
      },
    ),
  };
}

function unitReader(): ListKind<Draft>['rows'] {
  const figures = convention.ok
    ? Object.entries(salsaFigures).map(
        ([name, kind]) => [name, rememberedCells(kind, convention.value)] as const,
      )
    : [];

  return function* (unit: JsonNode, at: Path, answer: Answer): Generator<Problem, readonly Draft[]> {
    if (!isObject(unit)) return yield* notAnObject(unit, at, answer);
    const { file, told, tally } = answer;
    const texts = checked(textsOf(unit), at, SalsaTexts, file, told);
    const problems: Problem[] = [];
    const values: Measured[] = [];
    let unread = texts.passedOver;
    for (const [name, read] of figures) {
      const node = unit.fields.get(name);
      if (node === undefined) {
        problems.push(problemAt(placeIn(answer, unit, at), 'fieldMissing', { params: { name } }));
        continue;
      }
      const figure = checked(node, [...at, name], Figure, file, told);
      problems.push(...figure.problems);
      unread += figure.passedOver;
      if (figure.value === null) continue;
      const { value: text, valueType } = figure.value;
      const value = read(text, valueType, () => placeIn(answer, unit, at, [name, 'value']));
      if ('severity' in value) problems.push(value);
      else values.push({ measure: name, value });
    }
    yield* texts.problems;
    yield* problems;
    if (texts.value === null || problems.some((one) => one.code !== 'fieldUnknown')) {
      tally.refused(leaves(unit));
      return [];
    }
    tally.refused(unread);
    const { schoolUnitCode, name, geographicalAreaCode: municipalityCode } = texts.value;
    return [{ kind: 'salsa', line: unit.line, schoolUnitCode, name, municipalityCode, values }];
  };
}

const textsOf = (unit: ObjectNode) => fieldsOf(unit, (name) => !Object.hasOwn(salsaFigures, name));
