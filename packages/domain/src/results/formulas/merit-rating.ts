import { ok, type Result } from '../../kernel/index.ts';
import { letterPoints } from '../grades/grade-scale.ts';
import { letterGrades, type PupilGrades } from '../grades/pupil-grades.ts';
import { meanValue, type Value } from '../value.ts';

/** How many grades a merit rating may hold: 16 (at most 320 points) or 17 with the language choice (at most 340). */
export type MeritSubjects = 16 | 17;

/**
 * A pupil's merit rating in points, 0-320 or 0-340: the sum of the 16 best grades; of 17, the grade in modern languages
 * as *språkval* and the 16 best of the others. (Upper Secondary School Ordinance 2010:2039, 7:4. In the measure of 16 the
 * språkval may be one of the 16: Skolverket, "17 ämnen ger nytt meritvärde".) The scaling up for pupils of preparatory
 * dance training in the same paragraph is not made. Errors: `formulaBelongsToLetterGrades`.
 */
export function meritRating(pupil: PupilGrades, subjects: MeritSubjects): Result<number> {
  const grades = letterGrades(pupil);
  if (!grades.ok) return grades;
  const isExtra = (subject: string) => subjects === 17 && subject === 'M2';
  const points = grades.value.map(({ subject, grade }) => ({ subject, points: letterPoints[grade] }));
  const extra = points.filter(({ subject }) => isExtra(subject));
  const best = points
    .filter(({ subject }) => !isExtra(subject))
    .sort((one, other) => other.points - one.points)
    .slice(0, 16);
  return ok([...extra, ...best].reduce((sum, one) => sum + one.points, 0));
}

/**
 * Mean merit rating in points: the sum of the pupils' ratings over the pupils who have a grade (A-F) in at least one
 * subject. (Kolada N15505. Skolverket's page of 2014 says "at least one *pass*"; the metadata of 2026 do not.) Nobody to
 * count gives a missing value. Errors: `formulaBelongsToLetterGrades`.
 */
export function meanMeritRating(pupils: readonly PupilGrades[], subjects: MeritSubjects): Result<Value> {
  let sum = 0;
  let count = 0;
  for (const pupil of pupils) {
    const rating = meritRating(pupil, subjects);
    if (!rating.ok) return rating;
    if (pupil.grades.some(({ grade }) => grade !== '-')) {
      sum += rating.value;
      count += 1;
    }
  }
  return ok(meanValue(sum, count));
}
