import { z } from 'zod';
import type { Labels } from '../../kernel/index.ts';
import { SchoolYear } from '../../school-year/index.ts';
import { BothLanguages } from './both-languages.ts';
import { Population } from './population.ts';

/**
 * Whose pupils a figure counts. The same title has another id in each perspective: an authority's own quality work uses
 * `authority`, the municipality as home of its pupils also `home`.
 */
export const Perspective = z.enum(['authority', 'located', 'independent', 'home']);
export type Perspective = z.infer<typeof Perspective>;
export const perspectiveLabels: Labels<Perspective> = {
  authority: { sv: 'Kommunala skolor', en: 'Municipal schools' },
  located: { sv: 'Alla skolor i kommunen (lägeskommun)', en: 'All schools located in the municipality' },
  independent: { sv: 'Fristående skolor i kommunen', en: 'Independent schools in the municipality' },
  home: { sv: 'Elever folkbokförda i kommunen (hemkommun)', en: 'Pupils resident in the municipality' },
};

export const IndicatorUnit = z.enum([
  'percent',
  'meritPoints',
  'gradePoints',
  'points',
  'percentagePoints',
  'pupilsPerTeacher',
]);
export type IndicatorUnit = z.infer<typeof IndicatorUnit>;
export const indicatorUnitLabels: Labels<IndicatorUnit> = {
  percent: { sv: 'Procent', en: 'Percent' },
  meritPoints: { sv: 'Meritpoäng (0–340)', en: 'Merit points (0–340)' },
  gradePoints: { sv: 'Betygspoäng (0–20)', en: 'Grade points (0–20)' },
  points: { sv: 'Poäng', en: 'Points' },
  percentagePoints: { sv: 'Procentenheter', en: 'Percentage points' },
  pupilsPerTeacher: { sv: 'Elever per lärare', en: 'Pupils per teacher' },
};

/** Which way is wanted. `neither` is a condition or a comparison, not a result: it must not be coloured. */
export const IndicatorDirection = z.enum(['higher', 'lower', 'neither']);
export type IndicatorDirection = z.infer<typeof IndicatorDirection>;
export const indicatorDirectionLabels: Labels<IndicatorDirection> = {
  higher: { sv: 'Högre är önskat', en: 'Higher is wanted' },
  lower: { sv: 'Lägre är önskat', en: 'Lower is wanted' },
  neither: { sv: 'Ingen riktning', en: 'No direction' },
};

/** The formula of this module that works the figure out, or where it is worked out otherwise. */
export const IndicatorFormula = z.enum([
  'meritRating16',
  'meritRating17',
  'allSubjectsPassedGraded',
  'allSubjectsPassedEveryPupil',
  'eligibleYR',
  'eligibleNATE',
  'eligibleEKHUSA',
  'eligibleES',
  'subjectPassedShare',
  'meanSubjectPoints',
  'allPartsPassedShare',
  'testAgreement',
  'salsaResidual',
  'positiveShare',
  'upperSecondaryPoints',
  'bySource',
  'notYetRegulated',
]);
export type IndicatorFormula = z.infer<typeof IndicatorFormula>;
export const indicatorFormulaLabels: Labels<IndicatorFormula> = {
  meritRating16: { sv: 'Summan av de 16 bästa betygen', en: 'Sum of the 16 best grades' },
  meritRating17: {
    sv: 'De 16 bästa betygen och moderna språk som språkval',
    en: 'The 16 best grades and modern languages as language choice',
  },
  allSubjectsPassedGraded: {
    sv: 'Godkänt i alla ämnen, av elever med betyg',
    en: 'Pass in all subjects, of pupils with grades',
  },
  allSubjectsPassedEveryPupil: {
    sv: 'Godkänt i alla ämnen, av alla elever',
    en: 'Pass in all subjects, of all pupils',
  },
  eligibleYR: { sv: 'Behörig till yrkesprogram', en: 'Eligible for vocational programmes' },
  eligibleNATE: { sv: 'Behörig till NA och TE', en: 'Eligible for NA and TE' },
  eligibleEKHUSA: { sv: 'Behörig till EK, HU och SA', en: 'Eligible for EK, HU and SA' },
  eligibleES: { sv: 'Behörig till ES', en: 'Eligible for ES' },
  subjectPassedShare: { sv: 'Andel med lägst E i ämnet', en: 'Share with at least E in the subject' },
  meanSubjectPoints: { sv: 'Medel av betygspoäng i ämnet', en: 'Mean of grade points in the subject' },
  allPartsPassedShare: { sv: 'Andel som klarat alla delprov', en: 'Share who passed all parts of the test' },
  testAgreement: { sv: 'Slutbetyg jämfört med provbetyg', en: 'Final grade against the test’s' },
  salsaResidual: { sv: 'Utfall minus modellberäknat värde', en: 'Outcome minus modelled value' },
  positiveShare: { sv: 'Andel positiva svar', en: 'Share of positive answers' },
  upperSecondaryPoints: {
    sv: 'Betygspoäng vägda med kursernas poäng',
    en: 'Grade points weighed by credits',
  },
  bySource: { sv: 'Beräknas av källan', en: 'Worked out by the source' },
  notYetRegulated: { sv: 'Ännu inte bestämt i förordning', en: 'Not yet decided by regulation' },
};

export const IndicatorSystem = z.enum(['kolada', 'siris']);
export type IndicatorSystem = z.infer<typeof IndicatorSystem>;
export const indicatorSystemLabels: Labels<IndicatorSystem> = {
  kolada: { sv: 'Kolada (RKA)', en: 'Kolada (RKA)' },
  siris: { sv: 'SIRIS (Skolverket)', en: 'SIRIS (Skolverket)' },
};

/** Where the figures are published, and by which half of the school year the source names it. */
export const IndicatorSource = z.object({
  system: IndicatorSystem,
  id: z.string().min(1),
  yearKey: z.enum(['spring', 'autumn']),
});
export type IndicatorSource = z.infer<typeof IndicatorSource>;

/**
 * One definition of an indicator during a time. A new definition is a new version: figures of two versions are never
 * joined without the break between them. Titles are the house's own; a source's title is read from the source, for public
 * lists have had ids and titles swapped (see `families/tests-and-models.ts`).
 */
export const IndicatorVersion = z.object({
  indicator: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  version: z.int().positive(),
  perspective: Perspective,
  title: BothLanguages,
  population: Population,
  formula: IndicatorFormula,
  unit: IndicatorUnit,
  direction: IndicatorDirection,
  /**
   * Indicators that everyone counted in this one is counted in too, among the same pupils, and the rule that says so. Whoever
   * publishes both gives this to the protection of small groups, since a reader knows it (`measuredOutcomes` does).
   */
  within: z.array(z.object({ indicator: z.string(), source: z.string().min(1) })),
  /** Null where nothing is published yet. */
  source: IndicatorSource.nullable(),
  /** Whether the source has figures per school unit. */
  perUnit: z.boolean(),
  /** First and last school year, both included; null is open. */
  from: SchoolYear.nullable(),
  to: SchoolYear.nullable(),
  /** The indicator that takes over after `to`; null when none does. A later version of the same is not a successor. */
  successor: z.string().nullable(),
});
export type IndicatorVersion = z.infer<typeof IndicatorVersion>;
