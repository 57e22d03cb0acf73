import { ok, type Result } from '../../kernel/index.ts';
import { isPass } from '../grades/grade-scale.ts';
import { letterGrades, type PupilGrades } from '../grades/pupil-grades.ts';
import type { Value } from '../value.ts';
import { shareOfPupils } from './share-of-pupils.ts';

/** A pass in every subject of the pupil's own education; false without any subject. Errors: `formulaBelongsToLetterGrades`. */
export function hasPassedAll(pupil: PupilGrades): Result<boolean> {
  const grades = letterGrades(pupil);
  if (!grades.ok) return grades;
  return ok(grades.value.length > 0 && grades.value.every(({ grade }) => isPass(grade)));
}

/**
 * Share in percent who met the grading criteria in all subjects ("kunskapskraven" before 2023).
 *
 * - `graded`, åk 9 (Kolada N15419): of the pupils who got or should have got grades; those without a single pass count.
 * - `everyPupil`, åk 6 (Kolada N15540): of all pupils in the year group. Pupils there read different subjects, so
 *   municipalities cannot be strictly compared.
 *
 * Errors: `formulaBelongsToLetterGrades`.
 */
export function allSubjectsPassedShare(
  pupils: readonly PupilGrades[],
  among: 'graded' | 'everyPupil',
): Result<Value> {
  return shareOfPupils(
    among === 'everyPupil' ? pupils : pupils.filter(({ grades }) => grades.length > 0),
    hasPassedAll,
  );
}
