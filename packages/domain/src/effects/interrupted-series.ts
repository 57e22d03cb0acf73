import { z } from 'zod';
import { fail, type Labels, ok, type Result } from '../kernel/index.ts';
import { longSeries, nothingElseChanged, settledSeries, straightLines } from './assumptions-of-designs.ts';
import { FigureSize, LARGEST_FIGURE } from './figure-size.ts';
import { type EffectMeasure, USUAL_LEVEL } from './measure.ts';
import { intervalOf, possible, varied } from './refusals.ts';
import { Effect, EffectInterval } from './schema.ts';
import { fitSeries } from './statistics/autoregressive.ts';
import { tellSeries } from './wording/series.ts';

/** Fewest measurements on each side of the change: a level, a slope and how they swing cannot be told from fewer. */
export const LEAST_POINTS = 6;

/** The time from one occasion to the next. */
export const InterruptedStep = z.enum(['week', 'month', 'term', 'schoolYear']);
export type InterruptedStep = z.infer<typeof InterruptedStep>;
export const interruptedStepLabels: Labels<InterruptedStep> = {
  week: { sv: 'Vecka', en: 'Week' },
  month: { sv: 'Månad', en: 'Month' },
  term: { sv: 'Termin', en: 'Term' },
  schoolYear: { sv: 'Läsår', en: 'School year' },
};

/** A value at an occasion; occasions are numbered in steps, and a missing one leaves its number out. */
export const InterruptedPoint = z.object({
  at: z.int().min(-LARGEST_FIGURE).max(LARGEST_FIGURE),
  value: FigureSize,
});
export type InterruptedPoint = z.infer<typeof InterruptedPoint>;

export interface InterruptedSeries {
  readonly points: readonly InterruptedPoint[];
  /** The first occasion with the action. */
  readonly startsAt: number;
  readonly step: InterruptedStep;
  readonly measure: EffectMeasure;
  /** Between 0.5 and 1; 0.95 when left out. */
  readonly level?: number;
}

/**
 * `estimate` is the change of level at the start, against where the line before was heading; `slope` the change per
 * step thereafter, in the measure's unit per step; `autocorrelation` that of neighbouring occasions, 0-0.98.
 */
export const InterruptedSeriesEffect = Effect.extend({
  slope: z.object({ estimate: z.number(), standardError: z.number().positive(), interval: EffectInterval }),
  autocorrelation: z.number(),
});
export type InterruptedSeriesEffect = z.infer<typeof InterruptedSeriesEffect>;

/**
 * What happened to the level and to the slope of one series when an action began: segmented regression with AR(1)
 * errors, generalised least squares by restricted maximum likelihood, Satterthwaite degrees of freedom (see
 * `statistics/autoregressive.ts` for sources). `n` is the number of measurements.
 *
 * Errors: `effectNoBaseline` without measurements before, `effectTooFewPoints` below six on a side, `effectNoVariation`
 * when every point lies on the lines, `effectImpossibleFigures` when two values stand at one occasion.
 */
export function interruptedSeries(question: InterruptedSeries): Result<InterruptedSeriesEffect> {
  const { startsAt, step, measure, level = USUAL_LEVEL } = question;
  const points = [...question.points].sort((a, b) => a.at - b.at);
  const refused = refusal(points, startsAt, level);
  if (!refused.ok) return refused;
  const values = points.map(({ value }) => value);
  const fit = fitSeries(points, startsAt, level);
  const differs = varied(fit.level.standardError, values);
  if (!differs.ok) return differs;
  const interval = intervalOf(fit.level, level);
  const slope = {
    estimate: fit.slope.estimate,
    standardError: fit.slope.standardError,
    interval: intervalOf(fit.slope, level),
  };
  return ok({
    estimate: fit.level.estimate,
    standardError: fit.level.standardError,
    interval,
    unit: measure.unit,
    scale: measure.scale,
    n: points.length,
    method: 'autoregressive',
    assumptions: [
      nothingElseChanged(),
      straightLines(),
      longSeries(points.length),
      settledSeries(fit.settled, fit.autocorrelation),
    ],
    sentence: tellSeries({ measure, step, n: points.length, estimate: fit.level.estimate, interval, slope }),
    slope,
    autocorrelation: fit.autocorrelation,
  });
}

function refusal(points: readonly InterruptedPoint[], startsAt: number, level: number): Result<null> {
  const before = points.filter(({ at }) => at < startsAt).length;
  const after = points.length - before;
  if (before === 0 && after > 0) return fail('effectNoBaseline');
  const count = Math.min(before, after);
  if (count < LEAST_POINTS) return fail('effectTooFewPoints', { params: { count, least: LEAST_POINTS } });
  return possible(
    [
      Number.isInteger(startsAt),
      points.every((point) => InterruptedPoint.safeParse(point).success),
      new Set(points.map(({ at }) => at)).size === points.length,
    ],
    level,
  );
}
