import { ok, type Result } from '../../kernel/index.ts';
import { isPass, type LetterGrade, letterPoints } from '../grades/grade-scale.ts';
import { letterGrades, type PupilGrades, type Subject } from '../grades/pupil-grades.ts';
import { meanValue, shareValue, type Value } from '../value.ts';

/** The grades in any of the subjects (`['SV', 'SVA']` is Swedish in either form), one a pupil at most. */
function gradesIn(
  pupils: readonly PupilGrades[],
  subjects: readonly Subject[],
): Result<readonly LetterGrade[]> {
  const found: LetterGrade[] = [];
  for (const pupil of pupils) {
    const grades = letterGrades(pupil);
    if (!grades.ok) return grades;
    const grade = grades.value.find(({ subject }) => subjects.includes(subject));
    if (grade !== undefined) found.push(grade.grade);
  }
  return ok(found);
}

/**
 * Mean grade points in a subject, 0-20: over the pupils with A-F in it, F counting 0 (Kolada N15523). `-` is no grade and
 * is left out. Errors: `formulaBelongsToLetterGrades`.
 */
export function meanSubjectPoints(
  pupils: readonly PupilGrades[],
  subjects: readonly Subject[],
): Result<Value> {
  const grades = gradesIn(pupils, subjects);
  if (!grades.ok) return grades;
  const set = grades.value.filter((grade) => grade !== '-');
  return ok(
    meanValue(
      set.reduce((sum, grade) => sum + letterPoints[grade], 0),
      set.length,
    ),
  );
}

/**
 * Share in percent with E or better in a subject, of those who got or should have got a grade in it, `-` included
 * (Kolada N15485, N15497 and their sisters). Errors: `formulaBelongsToLetterGrades`.
 */
export function subjectPassedShare(
  pupils: readonly PupilGrades[],
  subjects: readonly Subject[],
): Result<Value> {
  const grades = gradesIn(pupils, subjects);
  if (!grades.ok) return grades;
  return ok(shareValue(grades.value.filter(isPass).length, grades.value.length));
}
