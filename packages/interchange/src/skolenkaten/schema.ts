import type { Labels } from '@varje-elev/domain/kernel';
import type { Value } from '@varje-elev/domain/results';
import { z } from 'zod';
import type { Measured, ReadRow } from '../reading.ts';

/** Whose answers a row gathers. */
export const SurveyLevel = z.enum(['nation', 'organiser', 'unit']);
export type SurveyLevel = z.infer<typeof SurveyLevel>;
export const surveyLevelLabels: Labels<SurveyLevel> = {
  nation: { sv: 'Samtliga deltagande skolor', en: 'All participating schools' },
  organiser: { sv: 'Huvudman', en: 'Organiser' },
  unit: { sv: 'Skolenhet', en: 'School unit' },
};

/** Who answered, by the gender that pupils state themselves. */
export const SurveyGroup = z.enum(['all', 'girls', 'boys', 'otherGender', 'notStated']);
export type SurveyGroup = z.infer<typeof SurveyGroup>;
export const surveyGroupLabels: Labels<SurveyGroup> = {
  all: { sv: 'Alla', en: 'All' },
  girls: { sv: 'Flickor', en: 'Girls' },
  boys: { sv: 'Pojkar', en: 'Boys' },
  otherGender: { sv: 'Har annan könsidentitet', en: 'Has another gender identity' },
  notStated: { sv: 'Vill inte ange', en: 'Does not want to say' },
};

/**
 * What a column measures. `groupSize`: people who could have answered; `answers`: people who did; `responseRate` and
 * `share`: percent, 0–100; `index` (a whole area) and `mean` (a question): 0–10; `count`: people who chose an option.
 */
export const SurveyMeasure = z.enum([
  'groupSize',
  'answers',
  'responseRate',
  'index',
  'mean',
  'count',
  'share',
]);
export type SurveyMeasure = z.infer<typeof SurveyMeasure>;
export const surveyMeasureLabels: Labels<SurveyMeasure> = {
  groupSize: { sv: 'Antal i gruppen', en: 'Number in the group' },
  answers: { sv: 'Antal svar', en: 'Number of answers' },
  responseRate: { sv: 'Svarsfrekvens', en: 'Response rate' },
  index: { sv: 'Index', en: 'Index' },
  mean: { sv: 'Medelvärde', en: 'Mean' },
  count: { sv: 'Antal', en: 'Count' },
  share: { sv: 'Andel', en: 'Share' },
};

export interface SurveyValue extends Measured {
  /** The column's titles from above: group, area or question, option, measure. */
  readonly measure: string;
  readonly kind: SurveyMeasure;
  readonly group: SurveyGroup;
  /** "1. Information om utbildningen"; null for the number of answers. */
  readonly area: string | null;
  /** As put to the pupils. Null for an index. */
  readonly question: string | null;
  /** Marked (-) in the report: worded negatively, so its mean is turned (Alltid = 0). */
  readonly reversed: boolean;
  /** The answer option of a count or share. */
  readonly option: string | null;
  readonly value: Value;
}

export interface SurveyRow extends ReadRow {
  readonly sheet: string;
  /** The calendar year of the round, as the report's title names it; rounds are held in the spring term. */
  readonly year: number;
  /** "Elever årskurs 8". */
  readonly respondents: string;
  readonly level: SurveyLevel;
  /** Ten digits; null for the whole round. */
  readonly organisationNumber: string | null;
  readonly organiser: string | null;
  readonly municipality: string | null;
  /** Eight digits, a number cell in the report; null above units. */
  readonly schoolUnitCode: string | null;
  readonly schoolUnit: string | null;
  readonly values: readonly SurveyValue[];
}
