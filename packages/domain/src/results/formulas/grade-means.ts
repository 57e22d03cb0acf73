import { z } from 'zod';
import { ok, type Result } from '../../kernel/index.ts';
import { type Grade, GradeScaleId, pointsOf, scaleShared } from '../grades/grade-scale.ts';
import { gradeScales } from '../grades/grade-scales.ts';
import { type RollUp, rollUp } from '../roll-up/roll-up.ts';
import { meanValue, Value } from '../value.ts';

/** A mean that knows its scale, so that it cannot meet another's unseen. */
export const GradeMean = z.object({ scale: GradeScaleId, mean: Value });
export type GradeMean = z.infer<typeof GradeMean>;

/**
 * Mean of grades on one scale: 0-20 for A-F, 1-10 for 1-10. A school has pupils on both in 2028/29 and 2029/30, and no
 * mean is ever taken across them. Errors: `differentScales`, `nothingToCount`.
 */
export function meanOfGrades(grades: readonly Grade[]): Result<GradeMean> {
  const scale = scaleShared(grades);
  if (!scale.ok) return scale;
  const sum = grades.reduce((total, grade) => total + pointsOf(grade), 0);
  return ok({ scale: scale.value, mean: meanValue(sum, grades.length) });
}

/** Means of several groups as one, weighted by their grades (see `rollUp`). Errors: `differentScales`, `nothingToCount`. */
export function rollUpGradeMeans(means: readonly GradeMean[]): Result<RollUp> {
  const scale = scaleShared(means);
  if (!scale.ok) return scale;
  const { lowest, highest } = gradeScales[scale.value];
  return ok(
    rollUp(
      means.map(({ mean }) => mean),
      { kind: 'mean', lowest, highest },
    ),
  );
}
