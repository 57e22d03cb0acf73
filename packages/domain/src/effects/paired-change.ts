import { z } from 'zod';
import { fail, ok, type Result } from '../kernel/index.ts';
import { anyNumber, independentPersons, manyEnough, noOutliers, pairedPersons } from './assumptions.ts';
import { isFigure, LARGEST_FIGURE } from './figure-size.ts';
import { type EffectQuestion, USUAL_LEVEL } from './measure.ts';
import { enoughInGroups, intervalOf, possible, standardErrorOf, varied } from './refusals.ts';
import type { Effect } from './schema.ts';
import { mean, squaresAroundMean, sum } from './statistics/estimated.ts';
import { newcombePaired } from './statistics/newcombe.ts';
import { tInterval } from './statistics/t-interval.ts';
import { tellTwoSides } from './wording/two-sides.ts';

type Paired = Omit<EffectQuestion, 'comparison'>;
const comparison = { kind: 'overTime' } as const;

/** The same persons at two times: `before[i]` and `after[i]` are one person's. In the measure's unit. */
export interface PairedMeans extends Paired {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

/**
 * Mean change of the same persons, in the measure's unit, by the paired t interval (Student, Biometrika 6, 1-25, 1908).
 * `n` is the number of persons. Errors: `effectNoBaseline` when nothing is known from before, `effectTooFew` below five
 * persons, `effectNoVariation` when all changed equally, `effectImpossibleFigures` when the lists differ in length.
 */
export function pairedChangeInMeans({
  before,
  after,
  measure,
  level = USUAL_LEVEL,
}: PairedMeans): Result<Effect> {
  if (before.length === 0 && after.length > 0) return fail('effectNoBaseline');
  const n = after.length;
  const sound = possible([before.length === n, [...before, ...after].every(isFigure)], level);
  if (!sound.ok) return sound;
  const enough = enoughInGroups([n]);
  if (!enough.ok) return enough;
  const changes = after.map((value, person) => value - (before[person] ?? Number.NaN));
  const standardError = Math.sqrt(squaresAroundMean(changes) / (n - 1) / n);
  const differs = varied(standardError, [...before, ...after]);
  if (!differs.ok) return differs;
  const estimated = tInterval(mean(changes), standardError, n - 1, level);
  const interval = intervalOf(estimated, level);
  return ok({
    estimate: estimated.estimate,
    standardError,
    interval,
    unit: measure.unit,
    scale: measure.scale,
    n,
    method: 'pairedT',
    assumptions: [pairedPersons(), independentPersons(), manyEnough([n]), noOutliers([changes])],
    sentence: tellTwoSides({
      measure,
      comparison,
      first: mean(before),
      second: mean(after),
      counts: [n],
      interval,
    }),
  });
}

const Persons = z.int().min(0).max(LARGEST_FIGURE);

/** The same persons at two times, by whether they met the measure: both times, only before, only after, or neither. */
export const PairedCounts = z.object({
  both: Persons,
  onlyBefore: Persons,
  onlyAfter: Persons,
  neither: Persons,
});
export type PairedCounts = z.infer<typeof PairedCounts>;

export interface PairedShareQuestion extends Paired {
  readonly pairs: PairedCounts;
}

/**
 * Share after minus share before of the same persons, in percentage points, by Newcombe's method 10 for paired data
 * (Statistics in Medicine 17, 2635-2650, 1998). `n` is the number of persons. Errors: `effectTooFew` below five,
 * `effectImpossibleFigures` when a count is no whole number from 0 or the measure is no share.
 */
export function pairedChangeInShares({
  pairs,
  measure,
  level = USUAL_LEVEL,
}: PairedShareQuestion): Result<Effect> {
  const sound = possible([measure.unit === 'percent', PairedCounts.safeParse(pairs).success], level);
  if (!sound.ok) return sound;
  const n = sum([pairs.both, pairs.onlyBefore, pairs.onlyAfter, pairs.neither]);
  const enough = enoughInGroups([n]);
  if (!enough.ok) return enough;
  const estimated = newcombePaired(pairs, level);
  const interval = intervalOf(estimated, level, 100);
  return ok({
    estimate: estimated.estimate * 100,
    standardError: standardErrorOf(interval),
    interval,
    unit: 'percent',
    scale: measure.scale,
    n,
    method: 'newcombePaired',
    assumptions: [pairedPersons(), independentPersons(), anyNumber()],
    sentence: tellTwoSides({
      measure,
      comparison,
      first: ((pairs.both + pairs.onlyBefore) / n) * 100,
      second: ((pairs.both + pairs.onlyAfter) / n) * 100,
      counts: [n],
      interval,
    }),
  });
}
