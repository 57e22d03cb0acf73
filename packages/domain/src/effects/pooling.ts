import { z } from 'zod';
import { fail, ok, type Result } from '../kernel/index.ts';
import { independentResults, oneEffect } from './assumptions-of-designs.ts';
import { isFigure, isSpread } from './figure-size.ts';
import { type EffectQuestion, USUAL_LEVEL } from './measure.ts';
import { intervalOf, possible } from './refusals.ts';
import { Effect, EffectInterval } from './schema.ts';
import {
  hartungKnapp,
  heterogeneity,
  predictionInterval,
  restrictedVariance,
} from './statistics/random-effects.ts';
import { tellPooled } from './wording/pooled.ts';

/** Fewest results to pool: two say nothing of how results differ. */
export const LEAST_RESULTS = 3;

const WithInterval = z.object({ estimate: z.number().min(0), interval: EffectInterval });

/**
 * `estimate` is the mean over the results. `prediction` is where the true effect at a new, similar place may lie. `q` is
 * Cochran's, to be held against the number of results less one; `tauSquared` the variance between true effects in the
 * square of the unit; `iSquared` (0-1) the part of the variation that chance within the results does not explain.
 */
export const PooledEffect = Effect.extend({
  prediction: EffectInterval,
  q: z.number().min(0),
  tauSquared: WithInterval,
  iSquared: WithInterval,
});
export type PooledEffect = z.infer<typeof PooledEffect>;

/** Effects of one kind from several places: schools, classes, years. Each counts by how sure it is. */
export interface ResultsToPool extends EffectQuestion {
  readonly effects: readonly Pick<Effect, 'estimate' | 'standardError' | 'unit' | 'scale'>[];
}

/**
 * The mean of several effects and how unlike they are: random effects, τ² by restricted maximum likelihood, interval by
 * Hartung and Knapp with their factor never below 1, prediction interval with k − 2 degrees of freedom, heterogeneity
 * with Q-profile intervals (`statistics/random-effects.ts` names the sources). `measure.counted` says what each result
 * comes from; `n` is the number of results.
 *
 * Errors: `effectTooFewEstimates` below three, `effectDifferentScales` when units or scales differ among them or from
 * the measure's, `effectImpossibleFigures` when a standard error is not above nothing.
 */
export function pooledEffect(question: ResultsToPool): Result<PooledEffect> {
  const { effects, measure, comparison, level = USUAL_LEVEL } = question;
  const refused = refusal(question);
  if (!refused.ok) return refused;
  const studies = effects.map(({ estimate, standardError }) => ({
    estimate,
    variance: standardError ** 2,
  }));
  const between = restrictedVariance(studies);
  const pooled = hartungKnapp(studies, between, level);
  const interval = intervalOf(pooled, level);
  const prediction = intervalOf(predictionInterval(pooled, between, level), level);
  const spread = heterogeneity(studies, between, level);
  return ok({
    estimate: pooled.estimate,
    standardError: pooled.standardError,
    interval,
    unit: measure.unit,
    scale: measure.scale,
    n: effects.length,
    method: 'hartungKnapp',
    assumptions: [oneEffect(spread), independentResults()],
    sentence: tellPooled({
      measure,
      comparison,
      n: effects.length,
      estimate: pooled.estimate,
      interval,
      prediction,
      iSquared: spread.iSquared.estimate,
    }),
    prediction,
    q: spread.q,
    tauSquared: { estimate: spread.tauSquared.estimate, interval: intervalOf(spread.tauSquared, level) },
    iSquared: { estimate: spread.iSquared.estimate, interval: intervalOf(spread.iSquared, level) },
  });
}

function refusal({ effects, measure, level = USUAL_LEVEL }: ResultsToPool): Result<null> {
  const count = effects.length;
  if (count < LEAST_RESULTS)
    return fail('effectTooFewEstimates', { params: { count, least: LEAST_RESULTS } });
  if (effects.some(({ unit, scale }) => unit !== measure.unit || scale !== measure.scale))
    return fail('effectDifferentScales');
  return possible(
    effects.map(({ estimate, standardError }) => isFigure(estimate) && isSpread(standardError)),
    level,
  );
}
