import { type Place, type Problem, problemAt } from '../problem.ts';
import type { SurveyMeasure, SurveyValue } from './schema.ts';

/** The report gives shares and the response rate with one decimal of a percent. */
const PRECISION = 0.0501;

/**
 * The row's values, each share with its count and the number of answers it is a share of; and what does not agree: numbers
 * that stand in each other's columns do not make the share beside them. With a wrong response rate the answers are not
 * known, so the shares are not compared with them.
 */
export function withBases(
  values: readonly SurveyValue[],
  at: Place,
): { readonly values: readonly SurveyValue[]; readonly problems: readonly Problem[] } {
  const told = (kind: SurveyMeasure) => values.find((one) => one.kind === kind)?.value.value ?? null;
  const [group, answers] = [told('groupSize'), told('answers')];
  const rate = values.find(({ kind }) => kind === 'responseRate');
  if (rate !== undefined && basedOn(rate, answers, group) === null) {
    const params = { rate: rate.value.value ?? 0, answers: answers ?? 0, group: group ?? 0 };
    return { values, problems: [problemAt(at, 'surveyRateDiffers', { params })] };
  }
  const problems: Problem[] = [];
  let count: SurveyValue | null = null;
  const based = values.map((one) => {
    if (one.kind === 'responseRate') return basedOn(one, answers, group) ?? one;
    if (one.kind === 'count') count = one;
    const people = one.kind === 'share' && count !== null ? countOf(one, count) : null;
    const share = basedOn(one, people, answers);
    if (share !== null) return share;
    const params = { share: one.value.value ?? 0, count: people ?? 0, answers: answers ?? 0 };
    problems.push(problemAt(at, 'surveyShareDiffers', { params }));
    return one;
  });
  return { values: based, problems };
}

/** The people of the count before a share, when it is of the same option. */
function countOf(share: SurveyValue, count: SurveyValue): number | null {
  return count.question === share.question && count.option === share.option ? count.value.value : null;
}

/** The share with what it is made of; as it is when that is not known, and null when it is not made of that. */
function basedOn(one: SurveyValue, numerator: number | null, denominator: number | null): SurveyValue | null {
  const share = one.value.value;
  if (share === null || numerator === null || denominator === null || denominator === 0) return one;
  if (Math.abs((100 * numerator) / denominator - share) > PRECISION) return null;
  return { ...one, value: { ...one.value, numerator, denominator } };
}
