import { ok, type Result } from '../kernel/index.ts';
import { anyNumber, independentPersons, separateGroups } from './assumptions.ts';
import { type EffectQuestion, USUAL_LEVEL } from './measure.ts';
import { enoughInGroups, intervalOf, possible, standardErrorOf } from './refusals.ts';
import type { Effect } from './schema.ts';
import { newcombe } from './statistics/newcombe.ts';
import { ShareCount } from './summary.ts';
import { tellTwoSides } from './wording/two-sides.ts';

/** Two groups, or other persons at two times, each as so many of so many. The measure's unit is per cent. */
export interface TwoShares extends EffectQuestion {
  readonly first: ShareCount;
  readonly second: ShareCount;
}

/**
 * Second share minus first in percentage points, −100 to 100, by Newcombe's method 10 (Statistics in Medicine 17,
 * 873-890, 1998). `n` is both groups together. Errors: `effectTooFew` below five in a group, `effectImpossibleFigures`
 * when a count is below 0, above its group, or the measure is no share.
 */
export function differenceInShares(question: TwoShares): Result<Effect> {
  const { first, second, measure, comparison, level = USUAL_LEVEL } = question;
  const sound = possible(
    [measure.unit === 'percent', ...[first, second].map((share) => ShareCount.safeParse(share).success)],
    level,
  );
  if (!sound.ok) return sound;
  const counts = [Math.round(first.of), Math.round(second.of)] as const;
  const enough = enoughInGroups(counts);
  if (!enough.ok) return enough;
  const estimated = newcombe(first, second, level);
  const interval = intervalOf(estimated, level, 100);
  return ok({
    estimate: estimated.estimate * 100,
    standardError: standardErrorOf(interval),
    interval,
    unit: 'percent',
    scale: measure.scale,
    n: counts[0] + counts[1],
    method: 'newcombe',
    assumptions: [separateGroups(question), independentPersons(), anyNumber()],
    sentence: tellTwoSides({
      measure,
      comparison,
      first: (first.count / first.of) * 100,
      second: (second.count / second.of) * 100,
      counts,
      interval,
    }),
  });
}
