import { z } from 'zod';
import { fail, ok, type Result } from '../../kernel/index.ts';
import { GradeScaleId } from '../grades/grade-scale.ts';

/** What a school gives to the spread: its pupils, the sum of their results, and the sum of their squares; for grades, their scale. */
export const SchoolSum = z.object({
  pupils: z.int().positive(),
  sum: z.number(),
  sumOfSquares: z.number().min(0),
  scale: GradeScaleId.optional(),
});
export type SchoolSum = z.infer<typeof SchoolSum>;

/** A share as 0 and 1 per pupil: the squares are the numerator itself. Results come out in shares of 1. */
export function shareSum(numerator: number, denominator: number): SchoolSum {
  return { pupils: denominator, sum: numerator, sumOfSquares: numerator };
}

export interface Spread {
  readonly schools: number;
  readonly pupils: number;
  readonly mean: number;
  /** Standard deviation between the schools' means, each weighted by its pupils; in the results' unit. */
  readonly betweenSchools: number;
  /** Standard deviation between all pupils. */
  readonly betweenPupils: number;
  /** Share of the pupils' variance that lies between schools, 0-1 (eta squared). Null when the pupils do not differ. */
  readonly shareBetween: number | null;
  /**
   * The same without what chance alone gives between small schools (intraclass correlation of one-way analysis of
   * variance, not below 0). Null when the pupils do not differ or every school has one pupil.
   */
  readonly shareBetweenAdjusted: number | null;
}

/**
 * How much results differ between schools: weighted by pupils, so that a small school does not count as much as a large
 * one. Total sum of squares = between + within (Fisher, Statistical Methods for Research Workers, 1925, ch. 7; the
 * adjusted share with n0 for unequal groups: Donner, Int. Stat. Review 54, 1986). Errors: `tooFewUnits` below
 * two schools with pupils, `differentScales` when grades on two scales would meet.
 */
export function betweenSchoolSpread(given: readonly SchoolSum[]): Result<Spread> {
  const schools = given.filter((school) => school.pupils > 0);
  if (schools.length < 2) return fail('tooFewUnits', { params: { least: 2 } });
  if (new Set(schools.map(({ scale }) => scale)).size > 1) return fail('differentScales');
  const total = (of: (school: SchoolSum) => number) => schools.reduce((sum, school) => sum + of(school), 0);
  const pupils = total((school) => school.pupils);
  const mean = total((school) => school.sum) / pupils;
  const between = total((school) => school.pupils * (school.sum / school.pupils - mean) ** 2);
  const within = total((school) => withinSchool(school));
  const all = between + within;
  return ok({
    schools: schools.length,
    pupils,
    mean,
    betweenSchools: Math.sqrt(between / pupils),
    betweenPupils: Math.sqrt(all / pupils),
    shareBetween: all === 0 ? null : between / all,
    shareBetweenAdjusted: all === 0 ? null : adjusted(schools, pupils, between, within),
  });
}

/** Rounding may leave a hair below zero where all pupils of a school have the same result. */
const withinSchool = ({ pupils, sum, sumOfSquares }: SchoolSum) => {
  const squares = sumOfSquares - sum ** 2 / pupils;
  return squares <= 1e-12 * sumOfSquares ? 0 : squares;
};

function adjusted(schools: readonly SchoolSum[], pupils: number, between: number, within: number) {
  const groups = schools.length;
  if (pupils === groups) return null;
  const meanBetween = between / (groups - 1);
  const meanWithin = within / (pupils - groups);
  const squares = schools.reduce((sum, school) => sum + school.pupils ** 2, 0);
  const usualSize = (pupils - squares / pupils) / (groups - 1);
  return Math.max(0, (meanBetween - meanWithin) / (meanBetween + (usualSize - 1) * meanWithin));
}
