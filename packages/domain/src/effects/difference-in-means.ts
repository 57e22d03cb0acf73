import { ok, type Result } from '../kernel/index.ts';
import { equalSpread, independentPersons, manyEnough, separateGroups } from './assumptions.ts';
import { type EffectQuestion, USUAL_LEVEL } from './measure.ts';
import { enoughInGroups, intervalOf, possible, standardErrorOf, varied } from './refusals.ts';
import type { Effect } from './schema.ts';
import { hedges } from './statistics/hedges.ts';
import { welch } from './statistics/welch.ts';
import { MeanSummary } from './summary.ts';
import { tellTwoSides } from './wording/two-sides.ts';

/** Two groups, or other persons at two times, each as mean, spread and number. */
export interface TwoMeans extends EffectQuestion {
  readonly first: MeanSummary;
  readonly second: MeanSummary;
}

function refusal({ first, second, level = USUAL_LEVEL }: TwoMeans): Result<null> {
  const sound = possible(
    [first, second].map((group) => MeanSummary.safeParse(group).success),
    level,
  );
  const enough = sound.ok ? enoughInGroups([first.n, second.n]) : sound;
  if (!enough.ok) return enough;
  return varied(welch(first, second, level).standardError, [first.mean, second.mean]);
}

/**
 * Second mean minus first, in the measure's unit, by Welch's t (Biometrika 34, 28-35, 1947): the spread need not be
 * equal. `n` is both groups together. Errors: `effectTooFew` below five in a group, `effectNoVariation`,
 * `effectImpossibleFigures`.
 */
export function differenceInMeans(question: TwoMeans): Result<Effect> {
  const { first, second, measure, comparison, level = USUAL_LEVEL } = question;
  const sound = refusal(question);
  if (!sound.ok) return sound;
  const estimated = welch(first, second, level);
  const interval = intervalOf(estimated, level);
  const counts = [first.n, second.n] as const;
  return ok({
    estimate: estimated.estimate,
    standardError: estimated.standardError,
    interval,
    unit: measure.unit,
    scale: measure.scale,
    n: first.n + second.n,
    method: 'welch',
    assumptions: [separateGroups(question), independentPersons(), manyEnough(counts)],
    sentence: tellTwoSides({
      measure,
      comparison,
      first: first.mean,
      second: second.mean,
      counts,
      interval,
    }),
  });
}

/**
 * Hedges' g: second mean minus first in pooled standard deviations, with the exact small-sample correction (Hedges,
 * Journal of Educational Statistics 6, 107-128, 1981) and an interval from the noncentral t distribution. For setting
 * measures on unlike scales side by side; where the unit is known, `differenceInMeans` says more. Errors as there;
 * `effectNoVariation` when neither group has any spread.
 */
export function standardisedDifference(question: TwoMeans): Result<Effect> {
  const { first, second, measure, comparison, level = USUAL_LEVEL } = question;
  const sound = refusal(question);
  if (!sound.ok) return sound;
  const estimated = hedges(first, second, level);
  const interval = intervalOf(estimated, level);
  const counts = [first.n, second.n] as const;
  return ok({
    estimate: estimated.estimate,
    standardError: standardErrorOf(interval),
    interval,
    unit: 'standardDeviations',
    scale: null,
    n: first.n + second.n,
    method: 'hedges',
    assumptions: [
      separateGroups(question),
      independentPersons(),
      manyEnough(counts),
      equalSpread(first.standardDeviation, second.standardDeviation),
    ],
    sentence: tellTwoSides({
      measure,
      comparison,
      first: first.mean,
      second: second.mean,
      counts,
      interval,
      standardised: estimated.estimate,
    }),
  });
}
