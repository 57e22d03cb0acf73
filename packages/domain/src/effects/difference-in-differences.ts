import { z } from 'zod';
import { fail, ok, type Result } from '../kernel/index.ts';
import { noOutliers } from './assumptions.ts';
import { enoughSchools, parallelTrends, schoolsAreIndependent } from './assumptions-of-designs.ts';
import { FigureSize, isFigure } from './figure-size.ts';
import { type EffectMeasure, USUAL_LEVEL } from './measure.ts';
import { intervalOf, possible, varied } from './refusals.ts';
import type { Effect } from './schema.ts';
import { clusterRobust } from './statistics/cluster-robust.ts';
import { mean } from './statistics/estimated.ts';
import { tellGroupsOfSchools } from './wording/groups-of-schools.ts';

/** Fewest schools in each group: with fewer the spread between schools is guesswork. */
export const LEAST_SCHOOLS = 4;

/** A school's figures at the occasions before and after the action began, in the measure's unit and order of time. */
export const SchoolFigures = z.object({ before: z.array(FigureSize), after: z.array(FigureSize) });
export type SchoolFigures = z.infer<typeof SchoolFigures>;

/** Schools with the action and schools without it, all measured at the same occasions. */
export interface GroupsOfSchools {
  readonly withAction: readonly SchoolFigures[];
  readonly without: readonly SchoolFigures[];
  readonly measure: EffectMeasure;
  /** Between 0.5 and 1; 0.95 when left out. */
  readonly level?: number;
}

const change = ({ before, after }: SchoolFigures) => mean(after) - mean(before);
const drift = ({ before }: SchoolFigures) => (before.at(-1) ?? 0) - (before[0] ?? 0);

/**
 * How much more the schools with the action changed than the others, in the measure's unit (percentage points for
 * shares). Each school is first made into one change, mean after minus mean before, so that its years need no model (M.
 * Bertrand, E. Duflo, S. Mullainathan, Quarterly Journal of Economics 119, 249-275, 2004). Schools are the clusters:
 * CR2 with Satterthwaite degrees of freedom (R. M. Bell and D. F. McCaffrey, Survey Methodology 28, 169-181, 2002; J. E.
 * Pustejovsky and E. Tipton, J. Business & Economic Statistics 36, 672-683, 2018). Every school counts alike, whatever
 * its size. `n` is the number of schools.
 *
 * Errors: `effectTooFewSchools` below four in a group, `effectNoBaseline`, `effectNoVariation` when all schools of both
 * groups changed alike, `effectImpossibleFigures` when schools were measured at unequal numbers of occasions.
 */
export function differenceInDifferences(question: GroupsOfSchools): Result<Effect> {
  const { withAction, without, measure, level = USUAL_LEVEL } = question;
  const refused = refusal(question);
  if (!refused.ok) return refused;
  const [others, changed] = [without.map(change), withAction.map(change)];
  const estimated = clusterRobust(others, changed, level);
  const differs = varied(estimated.standardError, [...others, ...changed]);
  if (!differs.ok) return differs;
  const interval = intervalOf(estimated, level);
  const drifts =
    (without[0]?.before.length ?? 0) > 1
      ? clusterRobust(without.map(drift), withAction.map(drift), level)
      : null;
  return ok({
    estimate: estimated.estimate,
    standardError: estimated.standardError,
    interval,
    unit: measure.unit,
    scale: measure.scale,
    n: withAction.length + without.length,
    method: 'clusterRobust',
    assumptions: [
      parallelTrends(drifts),
      enoughSchools(estimated.degreesOfFreedom),
      schoolsAreIndependent(),
      noOutliers([others, changed]),
    ],
    sentence: tellGroupsOfSchools({
      measure,
      withAction: side(withAction),
      without: side(without),
      estimate: estimated.estimate,
      interval,
    }),
  });
}

function side(schools: readonly SchoolFigures[]) {
  return {
    schools: schools.length,
    before: mean(schools.map(({ before }) => mean(before))),
    after: mean(schools.map(({ after }) => mean(after))),
  };
}

function refusal({ withAction, without, level = USUAL_LEVEL }: GroupsOfSchools): Result<null> {
  const schools = [...withAction, ...without];
  if (schools.some(({ before }) => before.length === 0)) return fail('effectNoBaseline');
  const count = Math.min(withAction.length, without.length);
  if (count < LEAST_SCHOOLS) return fail('effectTooFewSchools', { params: { count, least: LEAST_SCHOOLS } });
  const [first] = schools;
  const alike = schools.every(
    ({ before, after }) =>
      before.length === first?.before.length && after.length === first.after.length && after.length > 0,
  );
  const finite = schools.every(({ before, after }) => [...before, ...after].every(isFigure));
  return possible([alike, finite], level);
}
