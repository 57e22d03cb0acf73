import { z } from 'zod';
import { fail, type Labels, ok, type Result } from '../../kernel/index.ts';

/** A-F, and the scale 1-10 that comes with the autumn term of 2028 (Act 2026:1243). */
export const GradeScaleId = z.enum(['aToF', 'oneToTen']);
export type GradeScaleId = z.infer<typeof GradeScaleId>;
export const gradeScaleLabels: Labels<GradeScaleId> = {
  aToF: { sv: 'A–F', en: 'A–F' },
  oneToTen: { sv: '1–10', en: '1–10' },
};

/** `-` (streck): no grade could be set because of absence. It is worth what F is. */
export const LetterGrade = z.enum(['A', 'B', 'C', 'D', 'E', 'F', '-']);
export type LetterGrade = z.infer<typeof LetterGrade>;
export const letterGradeLabels: Labels<LetterGrade> = {
  A: { sv: 'A', en: 'A' },
  B: { sv: 'B', en: 'B' },
  C: { sv: 'C', en: 'C' },
  D: { sv: 'D', en: 'D' },
  E: { sv: 'E', en: 'E' },
  F: { sv: 'F', en: 'F' },
  '-': { sv: 'Streck', en: 'No grade (streck)' },
};
/** The scale has no fail line: a low number is a low number, not a fail. */
export const NumberGrade = z.int().min(1).max(10);
export type NumberGrade = z.infer<typeof NumberGrade>;

/** A grade knows its scale, so that two scales cannot meet unseen. */
export const Grade = z.discriminatedUnion('scale', [
  z.object({ scale: z.literal('aToF'), grade: LetterGrade }),
  z.object({ scale: z.literal('oneToTen'), grade: NumberGrade }),
]);
export type Grade = z.infer<typeof Grade>;

/** What a grade is worth: A 20, B 17.5, C 15, D 12.5, E 10, F and `-` 0 (Upper Secondary School Ordinance 2010:2039, 7:4). */
export const letterPoints: Readonly<Record<LetterGrade, number>> = {
  A: 20,
  B: 17.5,
  C: 15,
  D: 12.5,
  E: 10,
  F: 0,
  '-': 0,
};

/** E or better. Only A-F has a line between pass and fail. */
export function isPass(grade: LetterGrade): boolean {
  return letterPoints[grade] > 0;
}

/** Points on the grade's own scale: 0-20 for A-F, 1-10 for 1-10. Points of two scales are never added. */
export function pointsOf(grade: Grade): number {
  return grade.scale === 'aToF' ? letterPoints[grade.grade] : grade.grade;
}

/**
 * The one scale that all stand on: the guard in front of every mean, share and comparison. Errors: `differentScales`,
 * `nothingToCount` when there are none.
 */
export function scaleShared(graded: readonly { readonly scale: GradeScaleId }[]): Result<GradeScaleId> {
  const [first] = graded;
  if (first === undefined) return fail('nothingToCount');
  return graded.every(({ scale }) => scale === first.scale) ? ok(first.scale) : fail('differentScales');
}
