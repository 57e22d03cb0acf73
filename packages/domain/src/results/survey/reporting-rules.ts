import { z } from 'zod';

/** How many must have answered for each kind of figure to be shown, and how large a part of those asked. */
export const SurveyRules = z.object({
  index: z.int().positive(),
  /** A question's mean alone; from `question` its options too. */
  mean: z.int().positive(),
  question: z.int().positive(),
  /** Fewest on an option that is shown; 0 is always shown. */
  option: z.int().positive(),
  /** Percent of those asked; null: no such rule. */
  responseRate: z.number().min(0).max(100).nullable(),
});
export type SurveyRules = z.infer<typeof SurveyRules>;

/** Skolinspektionen, Skolenkäten 2022, Tolkningsstöd. */
export const skolenkatenRules: SurveyRules = {
  index: 5,
  mean: 10,
  question: 20,
  option: 5,
  responseRate: null,
};

/** A usual municipal rule: at least ten answers from at least half of those asked. */
export const localSurveyRules: SurveyRules = {
  index: 10,
  mean: 10,
  question: 10,
  option: 5,
  responseRate: 50,
};

/** Who was asked and who answered the survey; `asked` is null when unknown. */
export const Respondents = z
  .object({ answered: z.int().min(0), asked: z.int().min(0).nullable() })
  .refine(({ answered, asked }) => asked === null || answered <= asked, {
    params: { code: 'moreAnsweredThanAsked' },
  });
export type Respondents = z.infer<typeof Respondents>;

/** Whether figures that need this many answers may be shown. An unknown number asked cannot meet a rule on the rate. */
export function mayShow(least: number, { answered, asked }: Respondents, rules: SurveyRules): boolean {
  if (answered < least) return false;
  return rules.responseRate === null || (asked !== null && 100 * answered >= rules.responseRate * asked);
}
