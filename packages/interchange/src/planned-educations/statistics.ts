import { conventionFor } from '@varje-elev/domain/results';
import { measuredCell } from '../cells/index.ts';
import { checked, type JsonNode, leaves } from '../json/index.ts';
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
} from './answer.ts';
import { series } from './metrics.ts';
import { schoolYearOfPeriod } from './period.ts';
import { Series, StatisticsTexts } from './schema.ts';

/** Every body of statistics tells of teachers; `admissionPoints…` alone is an education event. */
export const isStatistics = (body: ObjectNode) =>
  body.fields.has('programMetrics') || body.fields.has('specialTeacherPositions');

/**
 * `…/statistics/{form}` of a unit, with a row per period (and per programme in upper-secondary school), and the
 * national values, which have no unit.
 */
export function* statistics(body: ObjectNode, path: Path, answer: Answer): Steps {
  const programmes = itemsOf(body.fields.get('programMetrics'));
  const whole = fieldsOf(body, (name) => name !== 'programMetrics');
  const codes = new Set(programmes.map((one) => (isObject(one) ? unitOf(one) : null)));
  const onlyCode = codes.size === 1 ? [...codes][0] : null;
  yield* oneUnit(whole, path, answer, unitOf(body) ?? onlyCode ?? null);
  for (const [index, programme] of programmes.entries()) {
    const at = [...path, 'programMetrics', index];
    if (isObject(programme)) yield* oneUnit(programme, at, answer, unitOf(programme));
    else yield* notAnObject(programme, at, answer);
  }
}

export function* notAnObject(node: JsonNode, path: Path, answer: Answer): Generator<Problem> {
  answer.tally.refused(leaves(node));
  const wanted = { sv: 'ett objekt', en: 'an object' };
  yield problemAt(placeIn(answer, node, path), 'fieldUnexpected', { params: { wanted } });
}

function unitOf(node: ObjectNode): string | null {
  const code = node.fields.get('schoolUnit');
  return code?.kind === 'scalar' && typeof code.value === 'string' ? code.value : null;
}

interface PeriodRow {
  readonly line: number;
  readonly values: Measured[];
  readonly problems: Problem[];
}

function* oneUnit(node: ObjectNode, path: Path, answer: Answer, schoolUnitCode: string | null): Steps {
  const { tally, file, told, asked } = answer;
  const texts = fieldsOf(node, (name) => !Object.hasOwn(series, name));
  const { value, problems, passedOver } = checked(texts, path, StatisticsTexts, file, told);
  yield* problems;
  tally.refused(passedOver);
  const self = value?._links?.self?.href ?? '';
  const wanted = asked.schoolUnitCode ?? /\/school-units\/(\d{8})\//.exec(self)?.[1];
  const place = placeIn(answer, node, path);
  const wrong =
    schoolUnitCode === null && !self.includes('/national-values/')
      ? problemAt(place, 'fieldMissing', { params: { name: 'schoolUnit' } })
      : schoolUnitCode !== null && wanted !== undefined && wanted !== schoolUnitCode
        ? problemAt(place, 'otherUnit', { cell: schoolUnitCode, params: { asked: wanted } })
        : null;
  if (value === null || wrong !== null) {
    tally.refused(leaves(node) - passedOver);
    if (value !== null && wrong !== null) yield wrong;
    return;
  }
  const periods = new Map<string | null, PeriodRow>();
  for (const [name, list] of node.fields)
    if (Object.hasOwn(series, name)) yield* addSeries(name, list, [...path, name], answer, periods);
  for (const [period, { line, values, problems: wrong }] of periods) {
    yield* wrong;
    if (wrong.length > 0) tally.refused(values.length * 3);
    else {
      const schoolYear = period === null ? null : schoolYearOfPeriod(period);
      yield {
        kind: 'statistics',
        line,
        schoolUnitCode,
        programme: value.programCode ?? null,
        period,
        schoolYear,
        values,
      };
    }
  }
}

/** Puts each figure of a series in the row of its period. */
function* addSeries(
  name: string,
  node: JsonNode,
  path: Path,
  answer: Answer,
  periods: Map<string | null, PeriodRow>,
): Generator<Problem> {
  const { value: figures, problems, passedOver } = checked(node, path, Series, answer.file, answer.told);
  yield* problems;
  answer.tally.refused(figures === null && problems.length > 0 ? leaves(node) : passedOver);
  for (const [index, { value: text, valueType, timePeriod }] of (figures ?? []).entries()) {
    const item = placeIn(answer, node, path, [index]);
    const row = periods.get(timePeriod) ?? { line: item.line ?? 1, values: [], problems: [] };
    periods.set(timePeriod, row);
    const refuse = (problem: Problem) => {
      row.problems.push(problem);
      answer.tally.refused(3);
    };
    const year = timePeriod === null ? null : schoolYearOfPeriod(timePeriod);
    const convention = conventionFor('plannedEducationsStatistics', year ?? fallbackYear);
    const place = placeIn(answer, node, path, [index, 'value']);
    if (year === null && (timePeriod !== null || text !== null))
      refuse(
        problemAt(placeIn(answer, node, path, [index, 'timePeriod']), 'periodUnreadable', {
          cell: timePeriod,
        }),
      );
    else if (row.values.some((one) => one.measure === name))
      refuse(problemAt(item, 'entryRepeated', { cell: timePeriod }));
    else if (!convention.ok)
      refuse(problemAt(place, 'conventionUnknown', { params: { year: timePeriod ?? '' } }));
    else {
      const kind = series[name];
      const read = kind && measuredCell(text, valueType, kind, convention.value, place);
      if (read === undefined) continue;
      if ('severity' in read) refuse(read);
      else row.values.push({ measure: name, value: read });
    }
  }
}

/** A figure without a period (the source has none for any year) is read as those of today are. */
const fallbackYear = 2024;
