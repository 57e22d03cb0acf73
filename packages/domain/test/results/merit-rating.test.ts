import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  meanMeritRating,
  meritRating,
  type PupilGrades,
  PupilGrades as Schema,
} from '../../src/results/index.ts';
import { anyPupil, onNewScale, pupil, sixteen } from './pupils.ts';

const rating = (one: PupilGrades, subjects: 16 | 17) => {
  const result = meritRating(one, subjects);
  return result.ok ? result.value : result.error.code;
};

describe('merit rating (ordinance 2010:2039, 7:4)', () => {
  it.each([
    ['A in 16 subjects', pupil(sixteen, 'A'), 320, 320],
    ['A in 16 and in the språkval', pupil([...sixteen, 'M2'], 'A'), 320, 340],
    ['E in 16 and in the språkval', pupil([...sixteen, 'M2'], 'E'), 160, 170],
    [
      'a 17th subject that is not the språkval: the 16 best',
      pupil([...sixteen, 'ML'], 'C', { BL: 'E' }),
      240,
      240,
    ],
    ['a modern language that is not the språkval', pupil([...sixteen, 'M1'], 'C'), 240, 240],
    ['F and - are worth nothing', pupil(sixteen, 'E', { MA: 'F', TK: '-' }), 140, 140],
    ['fewer than 16 subjects', pupil(['SVA', 'EN', 'MA'], 'D'), 37.5, 37.5],
    ['no subject', pupil([], 'A'), 0, 0],
  ])('%s', (_, one, of16, of17) => {
    expect(rating(one, 16)).toBe(of16);
    expect(rating(one, 17)).toBe(of17);
  });

  it('the språkval may be one of the 16 when 16 are counted', () => {
    expect(rating(pupil([...sixteen, 'M2'], 'E', { M2: 'A' }), 16)).toBe(15 * 10 + 20);
  });

  it('the språkval adds its own grade and takes no place: 16 of the others count beside it', () => {
    const nineteen = pupil([...sixteen, 'M2', 'ML', 'M1'], 'C', { M2: 'E' });
    expect(rating(nineteen, 17)).toBe(16 * 15 + 10);
  });

  it('is never lowered by a better grade or by one more subject', () => {
    fc.assert(
      fc.property(anyPupil, fc.constantFrom(16 as const, 17 as const), (one, subjects) => {
        if (one.scale !== 'aToF') return;
        const better: PupilGrades = { ...one, grades: one.grades.map((grade) => ({ ...grade, grade: 'A' })) };
        const fewer: PupilGrades = { ...one, grades: one.grades.slice(1) };
        expect(Number(rating(better, subjects))).toBeGreaterThanOrEqual(Number(rating(one, subjects)));
        expect(Number(rating(fewer, subjects))).toBeLessThanOrEqual(Number(rating(one, subjects)));
      }),
    );
  });

  it('17 is at least 16 and at most 20 more; neither passes its ceiling', () => {
    fc.assert(
      fc.property(anyPupil, (one) => {
        const [of16, of17] = [Number(rating(one, 16)), Number(rating(one, 17))];
        expect(of17).toBeGreaterThanOrEqual(of16);
        expect(of17 - of16).toBeLessThanOrEqual(20);
        expect(of16).toBeLessThanOrEqual(320);
        expect(of17).toBeLessThanOrEqual(340);
      }),
    );
  });

  it('is refused on the scale 1-10', () => {
    expect(rating(onNewScale, 17)).toBe('formulaBelongsToLetterGrades');
    expect(meanMeritRating([pupil(sixteen, 'A'), onNewScale], 17)).toMatchObject({ ok: false });
  });
});

describe('mean merit rating (Kolada N15505)', () => {
  it('is over pupils with a grade in at least one subject: F is a grade, - is none', () => {
    const pupils = [pupil(sixteen, 'C'), pupil(['MA'], 'F'), pupil(['MA', 'EN'], '-'), pupil([], 'A')];
    expect(meanMeritRating(pupils, 17)).toMatchObject({
      value: { state: 'exact', value: 120, numerator: 240, denominator: 2 },
    });
  });

  it('is missing, not 0, when nobody has a grade', () => {
    expect(meanMeritRating([pupil(['MA'], '-')], 17)).toMatchObject({
      value: { state: 'missing', value: null },
    });
  });
});

describe('a pupil’s grades', () => {
  it('hold no subject twice, and Swedish in one form', () => {
    const twice = {
      scale: 'aToF',
      grades: [
        { subject: 'MA', grade: 'A' },
        { subject: 'MA', grade: 'B' },
      ],
    };
    expect(Schema.safeParse(twice).success).toBe(false);
    expect(Schema.safeParse(pupil(['SV', 'SVA'], 'A')).success).toBe(false);
    expect(
      Schema.safeParse({ ...twice, grades: twice.grades.map((one) => ({ ...one, subject: 'OVR' })) }).success,
    ).toBe(true);
    fc.assert(
      fc.property(anyPupil, (one) => {
        expect(Schema.safeParse(one).success).toBe(true);
      }),
    );
  });

  it('never mix scales', () => {
    expect(Schema.safeParse({ scale: 'aToF', grades: [{ subject: 'MA', grade: 7 }] }).success).toBe(false);
    expect(Schema.safeParse({ scale: 'oneToTen', grades: [{ subject: 'MA', grade: 'A' }] }).success).toBe(
      false,
    );
  });
});
