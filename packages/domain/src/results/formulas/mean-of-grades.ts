import { ok, type Result } from '../../kernel/index.ts';
import { type Grade, pointsOf, scaleShared } from '../grades/grade-scale.ts';
import { meanValue, type Value } from '../value.ts';

/**
 * Mean of grades on one scale: 0-20 for A-F, 1-10 for 1-10. A school has pupils on both from 2028 to 2031, and no mean is
 * ever taken across them. Errors: `differentScales`, `nothingToCount`.
 */
export function meanOfGrades(grades: readonly Grade[]): Result<Value> {
  const scale = scaleShared(grades);
  if (!scale.ok) return scale;
  return ok(
    meanValue(
      grades.reduce((sum, grade) => sum + pointsOf(grade), 0),
      grades.length,
    ),
  );
}
