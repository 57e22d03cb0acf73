import { z } from 'zod';
import { type Labels, ok, type Result } from '../../kernel/index.ts';
import { LetterGrade, letterPoints } from '../grades/grade-scale.ts';
import { meanValue, type Value } from '../value.ts';

/** What a course is part of. The diploma project and an extended programme do not count in the grade points. */
export const CoursePart = z.enum(['programme', 'diplomaProject', 'extended']);
export type CoursePart = z.infer<typeof CoursePart>;
export const coursePartLabels: Labels<CoursePart> = {
  programme: { sv: 'Programmet', en: 'Programme' },
  diplomaProject: { sv: 'Gymnasiearbete', en: 'Diploma project' },
  extended: { sv: 'Utökat program', en: 'Extended programme' },
};

/** A graded course or subject level of upper secondary school. */
export const CourseGrade = z.object({
  grade: LetterGrade,
  /** Upper-secondary credits (gymnasiepoäng): 50, 100, 150. */
  credits: z.int().positive(),
  part: CoursePart,
});
export type CourseGrade = z.infer<typeof CourseGrade>;

/**
 * A pupil's mean grade points (GBP), 0-20: the sum of points × credits over the credits graded A-F. Null without such
 * credits. It is not the merit value of admission to higher education. (Kolada N17691.)
 */
export function upperSecondaryPoints(courses: readonly CourseGrade[]): number | null {
  const counted = courses.filter(({ part, grade }) => part === 'programme' && grade !== '-');
  const credits = counted.reduce((sum, course) => sum + course.credits, 0);
  const points = counted.reduce((sum, course) => sum + letterPoints[course.grade] * course.credits, 0);
  return credits === 0 ? null : points / credits;
}

/** Mean over pupils with a diploma (examen): only they may be given (Kolada N17691; N17491 before 2022 had study certificates too). */
export function meanUpperSecondaryPoints(pupils: readonly (readonly CourseGrade[])[]): Result<Value> {
  const points = pupils.map(upperSecondaryPoints).filter((one) => one !== null);
  return ok(
    meanValue(
      points.reduce((sum, one) => sum + one, 0),
      points.length,
    ),
  );
}
