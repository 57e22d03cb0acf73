import { fail, ok, type Result } from '../../kernel/index.ts';
import { exactValue, noValue, shareValue, type Value } from '../value.ts';
import { mayShow, type Respondents, type SurveyRules } from './reporting-rules.ts';
import { answersTo, positiveShare, SurveyItem, surveyIndexOf, surveyMean } from './survey-item.ts';

export interface OptionReport {
  readonly count: Value;
  readonly share: Value;
}

export interface QuestionReport {
  readonly mean: Value;
  readonly positive: Value;
  /** In the order of the scale, "don't know" last. */
  readonly options: readonly OptionReport[];
}

const notShown = noValue('suppressed', 'ruleNotMet');

/**
 * One question under the rules: mean, share of positive answers, and the options with those of few answers masked. When
 * one option is masked, so is the one with next fewest, and the positive share where it would give a masked option away.
 * The rules are the source's: a reader who has both the mean and the options can still work out more, so figures for
 * small groups go through the disclosure control as well. Errors: `surveyOptionsWrong` when
 * the answers are no numbers of each option of the scale, `moreAnsweredThanAsked`.
 */
export function questionReport(
  item: SurveyItem,
  respondents: Respondents,
  rules: SurveyRules,
): Result<QuestionReport> {
  if (!SurveyItem.safeParse(item).success) return fail('surveyOptionsWrong');
  if (answersTo(item) > respondents.answered) return fail('moreAnsweredThanAsked');
  const counts = [...item.answers, item.doNotKnow];
  const mean = mayShow(rules.mean, respondents, rules) ? surveyMean(item) : notShown;
  if (!mayShow(rules.question, respondents, rules)) {
    const options = counts.map(() => ({ count: notShown, share: notShown }));
    return ok({ mean, positive: notShown, options });
  }
  const hidden = maskedOptions(counts, rules.option);
  return ok({
    mean,
    positive: givesAway(item, hidden) ? noValue('suppressed', 'complementary') : positiveShare(item),
    options: counts.map((count, at) => optionReport(count, answersTo(item), hidden.has(at))),
  });
}

/** The area's index under the rules, 0-10. Errors: `surveyOptionsWrong`, `moreAnsweredThanAsked`, `nothingToCount` without questions. */
export function indexReport(
  items: readonly SurveyItem[],
  respondents: Respondents,
  rules: SurveyRules,
): Result<Value> {
  if (items.length === 0) return fail('nothingToCount');
  if (!items.every((item) => SurveyItem.safeParse(item).success)) return fail('surveyOptionsWrong');
  if (items.some((item) => answersTo(item) > respondents.answered)) return fail('moreAnsweredThanAsked');
  return ok(mayShow(rules.index, respondents, rules) ? surveyIndexOf(items) : notShown);
}

/** Options with 1 to four answers, and with a single one also that with next fewest: the total gives a lone one away. */
function maskedOptions(counts: readonly number[], least: number): ReadonlySet<number> {
  const given = counts.map((count, at) => ({ count, at })).filter(({ count }) => count > 0);
  const inOrder = given.toSorted((one, other) => one.count - other.count);
  const few = inOrder.filter(({ count }) => count < least).length;
  return new Set(inOrder.slice(0, few === 1 ? 2 : few).map(({ at }) => at));
}

/** Whether the positive share leaves a lone masked option on one side of it. */
function givesAway(item: SurveyItem, hidden: ReadonlySet<number>): boolean {
  const last = item.answers.length - 1;
  const isPositive = (at: number) => (item.reversed ? at <= last && at >= last - 1 : at <= 1);
  const positive = [...hidden].filter(isPositive).length;
  return positive === 1 || hidden.size - positive === 1;
}

function optionReport(count: number, all: number, isMasked: boolean): OptionReport {
  if (!isMasked) return { count: exactValue(count), share: shareValue(count, all) };
  const [fewest, most] = count < 10 ? [1, 9] : count < 20 ? [10, 19] : [20, null];
  const masked: Value = {
    ...noValue('suppressed', 'optionMasked'),
    counted: { of: 'having', fewest, most },
  };
  return { count: { ...masked, bounds: { lowest: fewest, highest: most } }, share: masked };
}
