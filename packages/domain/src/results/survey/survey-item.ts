import { z } from 'zod';
import type { Labels } from '../../kernel/index.ts';
import { meanValue, shareValue, type Value } from '../value.ts';

/** The two answer scales of Skolenkäten: how far a statement holds, and how often something happens. */
export const SurveyScale = z.enum(['fourStep', 'fiveStep']);
export type SurveyScale = z.infer<typeof SurveyScale>;
export const surveyScaleLabels: Labels<SurveyScale> = {
  fourStep: { sv: 'Helt och hållet till inte alls', en: 'Completely to not at all' },
  fiveStep: { sv: 'Alltid till aldrig', en: 'Always to never' },
};

/**
 * What each answer is worth, 0-10, from the most agreeing option to the least; "don't know" is left out. (Skolinspektionen,
 * Skolenkäten 2022, Tolkningsstöd, which writes 6,67 and 3,33; the published means come out only with the exact thirds.)
 */
export const surveyWeights: Readonly<Record<SurveyScale, readonly number[]>> = {
  fourStep: [10, 20 / 3, 10 / 3, 0],
  fiveStep: [10, 7.5, 5, 2.5, 0],
};

/** The two most agreeing options are "positive" in both scales (Kolada N15602-N15643: "Alltid" and "Ofta"). */
const positiveOptions = 2;

/**
 * One question's answers: how many chose each option, in the order of the scale, and how many did not know. `reversed` is a
 * question put negatively ("Hur ofta är skolarbetet för svårt?"): its weights and its positive end are turned.
 */
export const SurveyItem = z
  .object({
    scale: SurveyScale,
    reversed: z.boolean(),
    answers: z.array(z.int().min(0)),
    doNotKnow: z.int().min(0),
  })
  .refine(({ scale, answers }) => answers.length === surveyWeights[scale].length, {
    path: ['answers'],
    params: { code: 'surveyOptionsWrong' },
  });
export type SurveyItem = z.infer<typeof SurveyItem>;

/** Everyone who answered the question, "don't know" included. */
export function answersTo(item: SurveyItem): number {
  return total(item.answers) + item.doNotKnow;
}

/** From the most favourable option to the least. */
const fromBest = (item: SurveyItem) => (item.reversed ? item.answers.toReversed() : item.answers);

/** Mean of the answers, 0-10, "don't know" left out; missing when nobody took a stand. */
export function surveyMean(item: SurveyItem): Value {
  return surveyIndexOf([item]);
}

/**
 * An index over questions of one area, 0-10: the mean of all answers to them together, so that a question where few took
 * a stand weighs less. (Skolenkäten 2022, Tolkningsstöd: values are summed and divided by the number of answers. The mean
 * of the questions' means is another figure, and not the published one.) Missing when nobody took a stand.
 */
export function surveyIndexOf(items: readonly SurveyItem[]): Value {
  const points = items.map((item) => {
    const weights = surveyWeights[item.scale];
    return fromBest(item).reduce((sum, count, at) => sum + count * (weights[at] ?? 0), 0);
  });
  const answers = items.map((item) => answersTo(item) - item.doNotKnow);
  return meanValue(total(points), total(answers));
}

const total = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);

/** Share in percent with one of the two most favourable answers, of all who answered the question (Kolada N15613). */
export function positiveShare(item: SurveyItem): Value {
  const positive = fromBest(item).slice(0, positiveOptions);
  return shareValue(total(positive), answersTo(item));
}
