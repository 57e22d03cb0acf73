import { ok, type Result } from '../../kernel/index.ts';
import { type Grade, pointsOf, scaleShared } from '../grades/grade-scale.ts';
import { shareValue, type Value } from '../value.ts';

/** The parts of one pupil's test in a subject: passed or not, null for a part not taken. */
export type TestParts = readonly (boolean | null)[];

/**
 * Share in percent who passed all parts of a subject's test in åk 3, of those who took all of them (Kolada N15452
 * Swedish, N15454 mathematics). No tests were held in 2019/20 and 2020/21.
 */
export function allPartsPassedShare(pupils: readonly TestParts[]): Value {
  const tookAll = pupils.filter((parts) => parts.length > 0 && !parts.includes(null));
  return shareValue(tookAll.filter((parts) => parts.every(Boolean)).length, tookAll.length);
}

/** One pupil's final grade beside the grade of the whole national test. */
export interface GradePair {
  readonly test: Grade;
  readonly final: Grade;
}

export interface TestAgreement {
  readonly higher: Value;
  readonly equal: Value;
  readonly lower: Value;
}

/**
 * Shares in percent whose final grade is higher than, equal to and lower than their test's, of the pupils who took all
 * parts (Kolada U15429-U15434). A difference is no error: a grade builds on more than the test. Errors:
 * `differentScales` as soon as two scales meet, `nothingToCount`.
 */
export function testAgreement(pupils: readonly GradePair[]): Result<TestAgreement> {
  const scale = scaleShared(pupils.flatMap(({ test, final }) => [test, final]));
  if (!scale.ok) return scale;
  const steps = pupils.map(({ test, final }) => Math.sign(pointsOf(final) - pointsOf(test)));
  const share = (step: number) => shareValue(steps.filter((one) => one === step).length, steps.length);
  return ok({ higher: share(1), equal: share(0), lower: share(-1) });
}
