import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chiSquareCdf, chiSquareQuantile } from '../../src/effects/distributions/chi-square.ts';
import { findRoot } from '../../src/effects/distributions/find-root.ts';
import { incompleteBeta } from '../../src/effects/distributions/incomplete-beta.ts';
import { incompleteGamma } from '../../src/effects/distributions/incomplete-gamma.ts';
import { logGamma, logGammaHalfStep } from '../../src/effects/distributions/log-gamma.ts';
import { noncentralityOf, noncentralTCdf } from '../../src/effects/distributions/noncentral-t.ts';
import { normalCdf, normalQuantile } from '../../src/effects/distributions/normal.ts';
import { studentTCdf, studentTQuantile } from '../../src/effects/distributions/student-t.ts';

/** To ten digits, against R 4.2.2: each reference was printed by sprintf("%.16g", …) of the function that is named. */
function close(actual: number, reference: number, digits = 10): void {
  const apart = Math.abs(actual - reference) / Math.max(Math.abs(reference), 1e-3);
  expect(apart, `${actual} against ${reference}`).toBeLessThan(10 ** -digits);
}

describe('distributions agree with R', () => {
  it.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1, 0],
    [1.5, -0.1207822376352452],
    [3.7, 1.428072326665388],
    [12, 17.50230784587389],
    [50.5, 146.5192554907206],
    [1000, 5905.220423209181],
    [1e5, 1051287.708973657],
  ])('lgamma(%d)', (x, reference) => close(logGamma(x), reference));

  it.each([
    [0.5, -0.5723649429247001],
    [1, -0.1207822376352452],
    [2.5, 0.4084643100870261],
    [10, 1.138797739322294],
    [100, 2.301335098202173],
  ])('lgamma(%d + 0.5) - lgamma(%d)', (x, reference) => close(logGammaHalfStep(x), reference));

  it.each([
    [-8, 6.220960574271785e-16],
    [-3, 0.001349898031630095],
    [-1.959963984540054, 0.025],
    [-0.5, 0.3085375387259869],
    [0, 0.5],
    [0.1, 0.539827837277029],
    [2.5, 0.9937903346742238],
    [5, 0.9999997133484281],
  ])('pnorm(%d)', (x, reference) => close(normalCdf(x), reference));

  it.each([
    [1e-10, -6.361340902404056],
    [0.001, -3.090232306167813],
    [0.025, -1.959963984540054],
    [0.2, -0.8416212335729142],
    [0.5, 0],
    [0.9, 1.281551565544601],
    [0.995, 2.5758293035489],
    [0.9999, 3.719016485455708],
  ])('qnorm(%d)', (p, reference) => close(normalQuantile(p), reference));

  it.each([
    [-12.7, 1, 0.02501216384467208],
    [-2, 1.5, 0.1120941651780255],
    [-0.1, 3, 0.4633261744004029],
    [0.5, 4.2, 0.6789285816015216],
    [2.57, 5, 0.9749823415689665],
    [3, 30, 0.9973050179671741],
    [1.96, 1e5, 0.9750007184028492],
    [-40, 7, 7.951089992425214e-10],
  ])('pt(%d, %d)', (t, df, reference) => close(studentTCdf(t, df), reference));

  it.each([
    [0.975, 1, 12.70620473617469],
    [0.975, 1.7, 5.118838988253056],
    [0.95, 3, 2.353363434801825],
    [0.995, 5, 4.032142983555229],
    [0.01, 12.5, -2.66496200134814],
    [0.975, 29.5, 2.043724966772123],
    [0.975, 1e5, 1.959987707534609],
    [0.6, 2, 0.2886751345948131],
  ])('qt(%d, %d)', (p, df, reference) => close(studentTQuantile(p, df), reference));

  it.each([
    [0.1, 1, 0.2481703659541507],
    [1, 2, 0.3934693402873666],
    [3.84, 1, 0.9499564787512947],
    [10, 12, 0.3840393451669369],
    [20, 10, 0.9707473119230389],
    [120, 100, 0.9155933189063081],
  ])('pchisq(%d, %d)', (x, df, reference) => close(chiSquareCdf(x, df), reference));

  it.each([
    [0.025, 1, 0.0009820691171752562],
    [0.975, 1, 5.023886187314885],
    [0.025, 12, 4.403788506981702],
    [0.975, 12, 23.33666415864533],
    [0.5, 4, 3.356693980033322],
    [0.001, 100, 61.91793920693662],
  ])('qchisq(%d, %d)', (p, df, reference) => close(chiSquareQuantile(p, df), reference));

  it.each([
    [0.1, 0.5, 0.5, 0.2048327646991334],
    [0.5, 2, 3, 0.6875],
    [0.9, 10, 0.5, 0.15164090963471],
    [0.3, 30, 40, 0.01212616062332972],
    [0.999, 1000, 1, 0.3676954247709637],
  ])('pbeta(%d, %d, %d)', (x, a, b, reference) => close(incompleteBeta(x, 1 - x, a, b), reference));

  // R sums Lenth's series (AS 243) to an error of about 1e-12.
  it.each([
    [1, 4, 0.5, 0.6607605140252384],
    [2.5, 10, 1, 0.8965456043976235],
    [-1, 3, -2, 0.8426505660300411],
    [0, 20, 1, 0.158655253931457],
    [4, 80, 3, 0.8268157323274616],
    [0.3, 2, 0, 0.6037571695799112],
    [10, 30, 8, 0.8812134923774858],
  ])('pt(%d, %d, ncp = %d)', (t, df, noncentrality, reference) =>
    close(noncentralTCdf(t, df, noncentrality), reference),
  );
});

const probability = fc.double({ min: 1e-6, max: 1 - 1e-6, noNaN: true });
const degrees = fc.double({ min: 1, max: 500, noNaN: true });

describe('distributions hold together', () => {
  it('a quantile is where its distribution function has the probability', () => {
    fc.assert(
      fc.property(probability, degrees, (p, df) => {
        expect(normalCdf(normalQuantile(p))).toBeCloseTo(p, 12);
        expect(studentTCdf(studentTQuantile(p, df), df)).toBeCloseTo(p, 11);
        expect(chiSquareCdf(chiSquareQuantile(p, df), df)).toBeCloseTo(p, 11);
      }),
      { numRuns: 200 },
    );
  });

  it('t is symmetrical, and noncentral t without noncentrality is t', () => {
    fc.assert(
      fc.property(fc.double({ min: -6, max: 6, noNaN: true }), degrees, (t, df) => {
        expect(studentTCdf(t, df) + studentTCdf(-t, df)).toBeCloseTo(1, 12);
        expect(noncentralTCdf(t, df, 0)).toBeCloseTo(studentTCdf(t, df), 10);
      }),
      { numRuns: 100 },
    );
  });

  it('the noncentrality that is found gives the probability', () => {
    const t = fc.double({ min: -8, max: 8, noNaN: true });
    fc.assert(
      fc.property(t, fc.double({ min: 3, max: 200, noNaN: true }), (value, df) => {
        for (const p of [0.025, 0.5, 0.975])
          expect(noncentralTCdf(value, df, noncentralityOf(value, df, p))).toBeCloseTo(p, 10);
      }),
      { numRuns: 20 },
    );
  });

  it('both tails of the incomplete gamma are one together', () => {
    fc.assert(
      fc.property(degrees, fc.double({ min: 0, max: 800, noNaN: true }), (a, x) => {
        const { lower, upper } = incompleteGamma(a, x);
        expect(lower + upper).toBeCloseTo(1, 12);
      }),
    );
    expect(incompleteGamma(2, Number.POSITIVE_INFINITY)).toEqual({ lower: 1, upper: 0 });
  });

  it('a root is found to the last digits', () => {
    expect(findRoot((x) => x ** 3 - 2, 0, 2)).toBeCloseTo(2 ** (1 / 3), 14);
    expect(findRoot((x) => Math.atan(x - 1), -50, 3)).toBeCloseTo(1, 14);
    expect(findRoot((x) => x, 1, 2)).toBe(1);
  });
});
