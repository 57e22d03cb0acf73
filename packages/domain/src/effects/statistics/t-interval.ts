import { studentTQuantile } from '../distributions/student-t.ts';
import type { EstimatedByT } from './estimated.ts';

/** The estimate, give or take its standard error times Student's t at the level (0-1, two-sided). */
export function tInterval(
  estimate: number,
  standardError: number,
  degreesOfFreedom: number,
  level: number,
): EstimatedByT {
  const reach = studentTQuantile((1 + level) / 2, degreesOfFreedom) * standardError;
  return { estimate, low: estimate - reach, high: estimate + reach, standardError, degreesOfFreedom };
}
