import { z } from 'zod';
import { EffectCounted, EffectText, EffectUnit } from './schema.ts';

/**
 * What is measured, as a sentence needs it. `subject` is singular and definite and begins the sentence: ”Andelen med
 * godkänt i matematik”, "The share that passed mathematics". `scale` names the scale where the unit alone does not tell
 * it, for instance A–F or 1–10 for points; null otherwise. `decimals` is how exactly a level is shown (0-3).
 */
export const EffectMeasure = z.object({
  subject: EffectText,
  unit: EffectUnit,
  scale: z.string().min(1).nullable(),
  decimals: z.int().min(0).max(3),
  counted: EffectCounted,
});
export type EffectMeasure = z.infer<typeof EffectMeasure>;

/**
 * What the two sides are: the same thing at two times, or two groups at one time. Groups are named as after "for":
 * ”flickor”, "girls".
 */
export const EffectComparison = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('overTime') }),
  z.object({ kind: z.literal('groups'), first: EffectText, second: EffectText }),
]);
export type EffectComparison = z.infer<typeof EffectComparison>;

/** The level of every interval unless another is asked for. */
export const USUAL_LEVEL = 0.95;

/** What every estimate is told besides its figures. */
export interface EffectQuestion {
  readonly measure: EffectMeasure;
  readonly comparison: EffectComparison;
  /** Between 0.5 and 1; 0.95 when left out. */
  readonly level?: number;
}
