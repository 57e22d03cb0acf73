import { conventionFor } from '@varje-elev/domain/results';
import { measuredCell } from '../cells/index.ts';
import { checked, type JsonNode, leaves } from '../json/index.ts';
import { type Problem, problemAt } from '../problem.ts';
import type { Measured } from '../reading.ts';
import { type Answer, fieldsOf, isObject, type ObjectNode, type Path, placeIn } from './answer.ts';
import { type AnswerKind, ofObject } from './answer-kind.ts';
import { listKind } from './list-kind.ts';
import { anyList } from './lists.ts';
import { series } from './metrics.ts';
import { notAnObject } from './not-an-object.ts';
import { schoolYearOfPeriod } from './period.ts';
import type { StatisticsRow } from './rows.ts';
import { Series, StatisticsTexts } from './schema.ts';

const list = 'programMetrics';

/**
 * `…/statistics/{form}` of a unit, with a row per period (and per programme in upper-secondary school), and the
 * national values, which have no unit. Every body of statistics tells of teachers; `admissionPoints…` alone is an
 * education event.
 */
export function statisticsKind(): AnswerKind {
  /** The units of the programmes. A body that does not name its own is of theirs, if that is one. */
  const codes = new Set<string | null>();
  const programmes = listKind(
    ['body', list],
    () => true,
    function* (node, path, answer): Generator<Problem, readonly StatisticsRow[]> {
      codes.add(isObject(node) ? unitOf(node) : null);
      if (!isObject(node)) return yield* notAnObject(node, path, answer);
      return yield* oneUnit(node, path, answer, unitOf(node));
    },
    ({ schoolUnitCode, programme }) => [schoolUnitCode, programme].join(' '),
  );
  return {
    lists: [anyList(programmes)],
    ...ofObject(
      (body) => body.fields.has(list) || body.fields.has('specialTeacherPositions'),
      function* (body, path, answer, read) {
        yield* read.release({ body, isWhole: true });
        const whole = fieldsOf(body, (name) => name !== list);
        const [onlyCode = null] = codes.size === 1 ? codes : [];
        yield* yield* oneUnit(whole, path, answer, unitOf(body) ?? onlyCode);
      },
    ),
  };
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

function* oneUnit(
  node: ObjectNode,
  path: Path,
  answer: Answer,
  schoolUnitCode: string | null,
): Generator<Problem, readonly StatisticsRow[]> {
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
    return [];
  }
  const rows: StatisticsRow[] = [];
  const periods = new Map<string | null, PeriodRow>();
  for (const [name, list] of node.fields)
    if (Object.hasOwn(series, name)) yield* addSeries(name, list, [...path, name], answer, periods);
  for (const [period, { line, values, problems: wrong }] of periods) {
    yield* wrong;
    if (wrong.length > 0) tally.refused(values.length * 3);
    else {
      const schoolYear = period === null ? null : schoolYearOfPeriod(period);
      const programme = value.programCode ?? null;
      rows.push({ kind: 'statistics', line, schoolUnitCode, programme, period, schoolYear, values });
    }
  }
  return rows;
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
