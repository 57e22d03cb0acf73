import type { SchoolYear } from '../../school-year/index.ts';
import type { GradeScaleId, LetterGrade } from './grade-scale.ts';

interface ScaleFacts {
  /** First and last school year in which somebody is graded on it; null is open. */
  readonly from: SchoolYear;
  readonly to: SchoolYear | null;
  /** Ends of the scale in points. */
  readonly lowest: number;
  readonly highest: number;
  /** The lowest pass; null: the scale has no line between pass and fail. */
  readonly passFrom: LetterGrade | null;
  readonly source: string;
}

/**
 * The scales and their time. A-F came with the autumn of 2011 and is used last by those in the fourth year of upper
 * secondary in 2030/31; which year group is on which in between: `scaleOf`.
 */
export const gradeScales: Readonly<Record<GradeScaleId, ScaleFacts>> = {
  aToF: {
    from: 2011,
    to: 2030,
    lowest: 0,
    highest: 20,
    passFrom: 'E',
    source: 'Upper Secondary School Ordinance 2010:2039, 7:4',
  },
  oneToTen: { from: 2028, to: null, lowest: 1, highest: 10, passFrom: null, source: 'Act 2026:1243' },
};
