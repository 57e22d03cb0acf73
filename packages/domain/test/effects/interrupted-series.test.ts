import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type InterruptedPoint, interruptedSeries } from '../../src/effects/index.ts';
import { fitSeries } from '../../src/effects/statistics/autoregressive.ts';
import { leastSquares } from '../../src/effects/statistics/least-squares.ts';
import { agree, valueIn } from './agree.ts';
import { points as measure } from './measures.ts';
import { seriesCases } from './series-cases.ts';

describe('an interrupted series agrees with nlme', () => {
  it.each(Object.entries(seriesCases))('on %s', (_, { points, startsAt, phi, level, slope }) => {
    const fit = fitSeries(points, startsAt, 0.95);
    agree([fit.autocorrelation], [phi]);
    for (const [found, reference] of [[fit.level, level] as const, [fit.slope, slope] as const]) {
      const { estimate, standardError, degreesOfFreedom, low, high } = found;
      agree([estimate, standardError, degreesOfFreedom, low, high], reference);
    }
  });

  it('in any order of its points', () => {
    const { points, startsAt } = seriesCases.sparse ?? { points: [], startsAt: 0 };
    const question = { startsAt, step: 'week', measure } as const;
    const there = interruptedSeries({ ...question, points });
    expect(interruptedSeries({ ...question, points: [...points].reverse() })).toEqual(there);
    expect(valueIn(there)).toMatchObject({ n: 35, method: 'autoregressive', unit: 'points' });
  });
});

describe('least squares', () => {
  it('agree with lm(mpg ~ wt + hp, mtcars[1:8, ]) of R', () => {
    // m <- lm(…); c(coef(m)); diag(solve(crossprod(X))); deviance(m); determinant(crossprod(X))$modulus
    const wt = [2.62, 2.875, 2.32, 3.215, 3.44, 3.46, 3.57, 3.19];
    const hp = [110, 110, 93, 110, 175, 105, 245, 62];
    const fit = leastSquares([wt.map(() => 1), wt, hp], [21, 21, 22.8, 21.4, 18.7, 18.1, 14.3, 24.4]);
    agree(
      [...fit.coefficients, ...fit.inverseDiagonal, fit.residualSquares, fit.logDeterminant],
      [
        30.2285748091, -1.47906914551, -0.0431785953172, 7.49717650637, 1.01368647973, 6.0733202449e-5,
        10.7145229861, 12.1071607141,
      ],
    );
  });
});

const noise = fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 14, maxLength: 30 });
const series = noise
  .filter((values) => new Set(values).size > 6)
  .map((values) => values.map((value, at): InterruptedPoint => ({ at, value: value / 10 })));

describe('an interrupted series', () => {
  it('does not feel a straight line under it, and follows a step and a bend exactly', () => {
    const amount = fc.integer({ min: -20, max: 20 });
    fc.assert(
      fc.property(series, amount, amount, amount, (points, line, jump, bend) => {
        const startsAt = 7;
        const changed = points.map(({ at, value }) => ({
          at,
          value: value + line * at + (at >= startsAt ? jump + bend * (at - startsAt) : 0),
        }));
        const [plain, moved] = [fitSeries(points, startsAt, 0.95), fitSeries(changed, startsAt, 0.95)];
        expect(moved.level.estimate - plain.level.estimate).toBeCloseTo(jump, 5);
        expect(moved.slope.estimate - plain.slope.estimate).toBeCloseTo(bend, 5);
        expect(moved.level.standardError).toBeCloseTo(plain.level.standardError, 5);
      }),
      { numRuns: 25 },
    );
  });

  it('does not feel when its clock begins', () => {
    fc.assert(
      fc.property(series, fc.integer({ min: -2000, max: 2000 }), (points, by) => {
        const later = points.map(({ at, value }) => ({ at: at + by, value }));
        const [plain, moved] = [fitSeries(points, 7, 0.95), fitSeries(later, 7 + by, 0.95)];
        expect(moved.level.low).toBeCloseTo(plain.level.low, 8);
        expect(moved.autocorrelation).toBe(plain.autocorrelation);
      }),
      { numRuns: 25 },
    );
  });

  it('has an autocorrelation from none to nearly one, and at least two degrees of freedom', () => {
    fc.assert(
      fc.property(series, (points) => {
        const { autocorrelation, level, slope } = fitSeries(points, 7, 0.95);
        expect(autocorrelation).toBeGreaterThanOrEqual(0);
        expect(autocorrelation).toBeLessThanOrEqual(0.98);
        for (const { degreesOfFreedom } of [level, slope]) {
          expect(degreesOfFreedom).toBeGreaterThanOrEqual(2);
          expect(degreesOfFreedom).toBeLessThanOrEqual(points.length - 4);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.entries(seriesCases))(
    'is told to have neighbours alike only where they are: %s',
    (_, one) => {
      const { points, startsAt, phi } = one;
      const found = valueIn(interruptedSeries({ points, startsAt, step: 'month', measure }));
      const note = found.assumptions.find(({ name }) => name === 'autocorrelation')?.note.en;
      expect(note).toContain(phi === 0 ? 'do not resemble' : 'measurements resemble each other.');
    },
  );
});
