import { z } from 'zod';
import type { Labels } from '../kernel/index.ts';

/** The unit in which a measure is read. Shares are given in per cent, 0-100, and differ by percentage points. */
export const EffectUnit = z.enum([
  'percent',
  'points',
  'days',
  'hours',
  'minutes',
  'standardDeviations',
  'number',
]);
export type EffectUnit = z.infer<typeof EffectUnit>;
export const effectUnitLabels: Labels<EffectUnit> = {
  percent: { sv: 'Procent', en: 'Per cent' },
  points: { sv: 'Poäng', en: 'Points' },
  days: { sv: 'Dagar', en: 'Days' },
  hours: { sv: 'Timmar', en: 'Hours' },
  minutes: { sv: 'Minuter', en: 'Minutes' },
  standardDeviations: { sv: 'Standardavvikelser', en: 'Standard deviations' },
  number: { sv: 'Tal utan enhet', en: 'Number without unit' },
};

/** What the figures are counted over: each is one independent observation. */
export const EffectCounted = z.enum(['pupils', 'answers', 'staff', 'classes', 'schools', 'lessons']);
export type EffectCounted = z.infer<typeof EffectCounted>;
export const effectCountedLabels: Labels<EffectCounted> = {
  pupils: { sv: 'Elever', en: 'Pupils' },
  answers: { sv: 'Svar', en: 'Answers' },
  staff: { sv: 'Medarbetare', en: 'Staff' },
  classes: { sv: 'Klasser', en: 'Classes' },
  schools: { sv: 'Skolor', en: 'Schools' },
  lessons: { sv: 'Lektioner', en: 'Lessons' },
};

/** How an estimate and its interval were made. The docstring of the function that uses it names the source. */
export const EffectMethod = z.enum([
  'welch',
  'newcombe',
  'hedges',
  'pairedT',
  'newcombePaired',
  'clusterRobust',
  'autoregressive',
  'hartungKnapp',
]);
export type EffectMethod = z.infer<typeof EffectMethod>;
export const effectMethodLabels: Labels<EffectMethod> = {
  welch: { sv: 'Skillnad mellan medelvärden (Welch)', en: 'Difference in means (Welch)' },
  newcombe: { sv: 'Skillnad mellan andelar (Newcombe)', en: 'Difference in proportions (Newcombe)' },
  hedges: { sv: 'Standardiserad skillnad (Hedges g)', en: 'Standardised difference (Hedges’ g)' },
  pairedT: { sv: 'Förändring för samma personer (parat t)', en: 'Change in the same persons (paired t)' },
  newcombePaired: {
    sv: 'Förändrad andel för samma personer (Newcombe, parat)',
    en: 'Changed proportion of the same persons (Newcombe, paired)',
  },
  clusterRobust: {
    sv: 'Skillnad i förändring mellan grupper av skolor (CR2 med Satterthwaites frihetsgrader)',
    en: 'Difference-in-differences between groups of schools (CR2 with Satterthwaite degrees of freedom)',
  },
  autoregressive: {
    sv: 'Avbruten tidsserie (GLS med AR(1), REML)',
    en: 'Interrupted time series (GLS with AR(1), REML)',
  },
  hartungKnapp: {
    sv: 'Sammanvägning med slumpeffekter (REML, Hartung–Knapp)',
    en: 'Random-effects pooling (REML, Hartung–Knapp)',
  },
};

/** Ends of an interval in the estimate's unit, and its level: 0.95 means that 95 of 100 such intervals hold the truth. */
export const EffectInterval = z
  .object({ low: z.number(), high: z.number(), level: z.number().gt(0.5).lt(1) })
  .refine(({ low, high }) => low <= high);
export type EffectInterval = z.infer<typeof EffectInterval>;

/** The same words in both languages. */
export const EffectText = z.object({ sv: z.string().min(1), en: z.string().min(1) });
export type EffectText = z.infer<typeof EffectText>;

/** Whether the figures agree with what the method takes for granted. Most cannot be seen in the figures: unknown. */
export const AssumptionHeld = z.enum(['yes', 'no', 'unknown']);
export type AssumptionHeld = z.infer<typeof AssumptionHeld>;
export const assumptionHeldLabels: Labels<AssumptionHeld> = {
  yes: { sv: 'Ja', en: 'Yes' },
  no: { sv: 'Nej', en: 'No' },
  unknown: { sv: 'Går inte att se i siffrorna', en: 'Cannot be seen in the figures' },
};

export const AssumptionName = z.enum([
  'independent',
  'enoughObservations',
  'noOutliers',
  'equalSpread',
  'comparableGroups',
  'sameMeasure',
  'exactFigures',
  'parallelTrends',
  'enoughSchools',
  'straightLines',
  'nothingElseChanged',
  'longSeries',
  'autocorrelation',
  'oneEffect',
]);
export type AssumptionName = z.infer<typeof AssumptionName>;
export const assumptionNameLabels: Labels<AssumptionName> = {
  independent: { sv: 'Oberoende observationer', en: 'Independent observations' },
  enoughObservations: { sv: 'Tillräckligt många observationer', en: 'Enough observations' },
  noOutliers: { sv: 'Inga enstaka värden långt från de andra', en: 'No single values far from the others' },
  equalSpread: { sv: 'Lika stor spridning', en: 'Equal spread' },
  comparableGroups: { sv: 'Jämförbara grupper', en: 'Comparable groups' },
  sameMeasure: { sv: 'Samma mått hela tiden', en: 'The same measure throughout' },
  exactFigures: { sv: 'Exakta siffror', en: 'Exact figures' },
  parallelTrends: { sv: 'Lika utveckling utan insatsen', en: 'Equal development without the action' },
  enoughSchools: { sv: 'Tillräckligt många skolor', en: 'Enough schools' },
  straightLines: { sv: 'Rak utveckling före och efter', en: 'Straight development before and after' },
  nothingElseChanged: { sv: 'Inget annat ändrades samtidigt', en: 'Nothing else changed at the same time' },
  longSeries: { sv: 'Tillräckligt lång serie', en: 'A long enough series' },
  autocorrelation: { sv: 'Samband mellan mätningar intill varandra', en: 'Dependence between neighbours' },
  oneEffect: { sv: 'Samma effekt överallt', en: 'The same effect everywhere' },
};

/** Something that the method takes for granted, whether it held, and what that means for the reading. */
export const EffectAssumption = z.object({ name: AssumptionName, held: AssumptionHeld, note: EffectText });
export type EffectAssumption = z.infer<typeof EffectAssumption>;

/**
 * What an action did, with its uncertainty. `estimate` is in `unit`: later minus earlier, or second group minus first;
 * shares in percentage points. `standardError` is in the same unit; for intervals that are not symmetrical it is their
 * width divided by twice the normal quantile. `scale` names what the figures are measured on when the unit alone does not tell.
 * `n` is how many observations it rests on, of the kind that the method counts. The sentence says the same in plain
 * words, and passes no judgement: more is neither better nor worse here.
 */
export const Effect = z.object({
  estimate: z.number(),
  standardError: z.number().positive(),
  interval: EffectInterval,
  unit: EffectUnit,
  scale: z.string().min(1).nullable(),
  n: z.int().positive(),
  method: EffectMethod,
  assumptions: z.array(EffectAssumption),
  sentence: EffectText,
});
export type Effect = z.infer<typeof Effect>;
