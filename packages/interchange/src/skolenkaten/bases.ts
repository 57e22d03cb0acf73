import type { Value } from '@varje-elev/domain/results';
import { type Place, type Problem, problemAt } from '../problem.ts';
import type { SurveyColumn } from './columns.ts';

/** The report gives shares and the response rate with one decimal of a percent. */
const PRECISION = 0.0501;

/** A row's values in the order of their columns; null is one that could not be read. */
export type RowValues = (Value | null)[];

/**
 * Gives each share of a row its count and the number of answers it is a share of, and says what does not agree: numbers
 * that stand in each other's columns do not make the share beside them. With a wrong response rate the answers are not
 * known, so the shares are not compared with them.
 */
export function rowBases(columns: readonly SurveyColumn[]) {
  const [groupAt, answersAt, rateAt] = (['groupSize', 'answers', 'responseRate'] as const).map((kind) =>
    columns.findIndex((column) => column.kind === kind),
  );
  const shares = columns.flatMap((column, at) =>
    column.kind === 'share' ? [{ at, countAt: countOf(column, columns.slice(0, at)) }] : [],
  );
  return (values: RowValues, place: Place): readonly Problem[] => {
    const told = (at: number | undefined) => values[at ?? -1]?.value ?? null;
    const [group, answers, rate] = [told(groupAt), told(answersAt), values[rateAt ?? -1] ?? null];
    if (rate !== null && rateAt !== undefined) {
      const based = basedOn(rate, answers, group);
      const params = { rate: rate.value ?? 0, answers: answers ?? 0, group: group ?? 0 };
      if (based === null) return [problemAt(place, 'surveyRateDiffers', { params })];
      values[rateAt] = based;
    }
    const problems: Problem[] = [];
    for (const { at, countAt } of shares) {
      const share = values[at] ?? null;
      if (share === null) continue;
      const people = told(countAt);
      const based = basedOn(share, people, answers);
      if (based !== null) values[at] = based;
      else {
        const params = { share: share.value ?? 0, count: people ?? 0, answers: answers ?? 0 };
        problems.push(problemAt(place, 'surveyShareDiffers', { params }));
      }
    }
    return problems;
  };
}

/** Where the count is that stands last before a share, when it is of the same option; -1 when it is not. */
function countOf(share: SurveyColumn, before: readonly SurveyColumn[]): number {
  const at = before.findLastIndex(({ kind }) => kind === 'count');
  const count = before[at];
  return count?.question === share.question && count.option === share.option ? at : -1;
}

/** The share with what it is made of; as it is when that is not known, and null when it is not made of that. */
function basedOn(share: Value, numerator: number | null, denominator: number | null): Value | null {
  if (share.value === null || numerator === null || denominator === null || denominator === 0) return share;
  if (Math.abs((100 * numerator) / denominator - share.value) > PRECISION) return null;
  const { state, value, decimals, bounds, counted, reason, raw } = share;
  return { state, value, decimals, numerator, denominator, bounds, counted, reason, raw };
}
