import { z } from 'zod';
import { fail, ok, type Result } from '../kernel/index.ts';
import { FigureSize, isFigure, LARGEST_FIGURE } from './figure-size.ts';
import { mean, squaresAroundMean } from './statistics/estimated.ts';

/** A group in three figures: mean, standard deviation (divided by n − 1) and number, in the measure's unit. */
export const MeanSummary = z.object({
  mean: FigureSize,
  standardDeviation: FigureSize.min(0),
  n: z.int().min(1).max(LARGEST_FIGURE),
});
export type MeanSummary = z.infer<typeof MeanSummary>;

/** So many of so many, for instance 44 of 82 pupils. */
export const ShareCount = z
  .object({ count: z.number().min(0), of: z.number().gt(0).max(LARGEST_FIGURE) })
  .refine(({ count, of }) => count <= of);
export type ShareCount = z.infer<typeof ShareCount>;

/** The summary of a group's values. Errors: `effectTooFew` below two values, `effectImpossibleFigures`. */
export function summarise(values: readonly number[]): Result<MeanSummary> {
  const n = values.length;
  if (n < 2) return fail('effectTooFew', { params: { count: n, least: 2 } });
  if (!values.every(isFigure)) return fail('effectImpossibleFigures');
  return ok({ mean: mean(values), standardDeviation: Math.sqrt(squaresAroundMean(values) / (n - 1)), n });
}
