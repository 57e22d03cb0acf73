import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenSchoolSpread, shareSum } from '../../src/results/index.ts';

describe('between-school spread', () => {
  const results = fc.array(fc.array(fc.integer({ min: 0, max: 340 }), { minLength: 1, maxLength: 20 }), {
    minLength: 2,
    maxLength: 8,
  });
  const sums = (schools: readonly (readonly number[])[]) =>
    schools.map((pupils) => ({
      pupils: pupils.length,
      sum: pupils.reduce((total, one) => total + one, 0),
      sumOfSquares: pupils.reduce((total, one) => total + one ** 2, 0),
    }));
  const variance = (pupils: readonly number[]) => {
    const mean = pupils.reduce((total, one) => total + one, 0) / pupils.length;
    return pupils.reduce((total, one) => total + (one - mean) ** 2, 0) / pupils.length;
  };
  const spread = (schools: readonly (readonly number[])[]) => {
    const found = betweenSchoolSpread(sums(schools));
    if (!found.ok) throw new Error(found.error.code);
    return found.value;
  };

  it('total variance is that between schools and that within them', () => {
    fc.assert(
      fc.property(results, (schools) => {
        const all = schools.flat();
        const within =
          schools.reduce((sum, pupils) => sum + pupils.length * variance(pupils), 0) / all.length;
        const found = spread(schools);
        expect(found.betweenPupils ** 2).toBeCloseTo(variance(all), 4);
        expect(found.betweenSchools ** 2 + within).toBeCloseTo(variance(all), 4);
      }),
    );
  });

  it('is weighted by pupils: a school split in two alike halves changes nothing between schools', () => {
    fc.assert(
      fc.property(results, (schools) => {
        const [first = [], ...rest] = schools;
        expect(spread([first, first, ...rest]).betweenSchools).toBeCloseTo(
          spread([[...first, ...first], ...rest]).betweenSchools,
          6,
        );
      }),
    );
  });

  it('all of it lies between schools when pupils of a school are alike, none when schools are', () => {
    expect(
      spread([
        [100, 100],
        [200, 200, 200],
      ]).shareBetween,
    ).toBe(1);
    expect(
      spread([
        [100, 200],
        [200, 100],
        [100, 200],
      ]),
    ).toMatchObject({
      shareBetween: 0,
      shareBetweenAdjusted: 0,
    });
    expect(spread([[5, 5], [5]])).toMatchObject({ shareBetween: null, shareBetweenAdjusted: null });
  });

  it('the adjusted share takes away what chance gives between small schools', () => {
    const found = spread([
      [1, 2, 3],
      [2, 3, 4],
      [3, 4, 8],
    ]);
    // One-way analysis of variance by hand: SSB 14, SSW 18, so MSB 7, MSW 3, and (7 − 3) / (7 + 2 × 3).
    expect(found.shareBetween).toBeCloseTo(14 / 32, 12);
    expect(found.shareBetweenAdjusted).toBeCloseTo(4 / 13, 12);
  });

  it('a share is 0 and 1 per pupil', () => {
    const found = betweenSchoolSpread([shareSum(8, 10), shareSum(2, 10)]);
    expect(found).toMatchObject({ value: { mean: 0.5, shareBetween: expect.closeTo(0.36, 12) } });
    expect(betweenSchoolSpread([shareSum(8, 10)])).toMatchObject({ error: { code: 'tooFewUnits' } });
  });
});

describe('a school of nobody', () => {
  it('has no mean, and is not among the schools', () => {
    const [one, other] = [shareSum(10, 20), shareSum(6, 20)];
    expect(betweenSchoolSpread([one, shareSum(0, 0), other])).toEqual(betweenSchoolSpread([one, other]));
    expect(betweenSchoolSpread([one, shareSum(0, 0)])).toMatchObject({ error: { code: 'tooFewUnits' } });
  });
});
