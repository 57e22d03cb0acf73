import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceInMeans,
  pairedChangeInMeans,
  standardisedDifference,
  summarise,
} from '../../src/effects/index.ts';
import { hedges, smallSampleCorrection } from '../../src/effects/statistics/hedges.ts';
import { welch } from '../../src/effects/statistics/welch.ts';
import { agree, valueIn } from './agree.ts';
import { overTime, points } from './measures.ts';

/**
 * References by R 4.2.2, x the first list and y the second:
 *   t <- t.test(y, x); c(mean(y) - mean(x), t$stderr, t$parameter, t$conf.int)
 *   df <- length(x) + length(y) - 2; k <- sqrt(1/length(x) + 1/length(y)); s <- sqrt(pooled variance)
 *   J <- exp(lgamma(df/2) - log(sqrt(df/2)) - lgamma((df - 1)/2)); d <- (mean(y) - mean(x))/s
 *   ncp <- function(p) uniroot(function(q) pt(d/k, df, q) - p, c(d/k - 8, d/k + 8), tol = 1e-13)$root
 *   c(J*d, J*k*ncp(.975), J*k*ncp(.025))
 * The latter agrees with effectsize 0.8.3, hedges_g(y, x), whose search for the noncentrality stops at six to seven
 * digits. sleep, mtcars (mpg by am) and PlantGrowth (ctrl, trt2) are R's own; the examples 1-3 are those of
 * the article on Welch's t-test in Wikipedia; the last is constructed.
 */
const sets = {
  sleep: {
    x: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
    y: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
    welch: [1.58, 0.849091017239, 17.7764735162, -0.205483230712, 3.36548323071],
    hedges: [0.796935239191, -0.0914077328052, 1.66517179067],
  },
  mtcars: {
    x: [
      21.4, 18.7, 18.1, 14.3, 24.4, 22.8, 19.2, 17.8, 16.4, 17.3, 15.2, 10.4, 10.4, 14.7, 21.5, 15.5, 15.2,
      13.3, 19.2,
    ],
    y: [21, 21, 22.8, 32.4, 30.4, 33.9, 27.3, 26, 30.4, 15.8, 19.7, 15, 21.4],
    welch: [7.24493927126, 1.92320213386, 18.3322516384, 3.20968418747, 11.280194355],
    hedges: [1.4406354024, 0.653639469897, 2.20876737603],
  },
  example1: {
    x: [27.5, 21, 19, 23.6, 17, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19, 21.7, 21.4],
    y: [27.1, 22, 20.8, 23.4, 23.4, 23.5, 25.8, 22, 24.8, 20.2, 21.9, 22.1, 22.9, 20.5, 24.4],
    welch: [2.16666666667, 0.882424510014, 24.9885292902, 0.349237066192, 3.98409626714],
    hedges: [0.872301153592, 0.132768399573, 1.59777767619],
  },
  example2: {
    x: [17.2, 20.9, 22.6, 18.1, 21.7, 21.4, 23.5, 24.2, 14.7, 21.8],
    y: [
      21.5, 22.8, 21, 23, 21.6, 23.6, 22.5, 20.7, 23.4, 21.8, 20.7, 21.7, 21.5, 22.5, 23.6, 21.5, 22.5, 23.5,
      21.5, 21.8,
    ],
    welch: [1.525, 0.974171037614, 9.90474124865, -0.648421325375, 3.69842132538],
    hedges: [0.791330178702, 0.0179712154024, 1.55161042605],
  },
  example3: {
    x: [19.8, 20.4, 19.6, 17.8, 18.5, 18.9, 18.3, 18.9, 19.5, 22],
    y: [
      28.2, 26.6, 20.1, 23.3, 25.2, 22.1, 17.7, 27.6, 20.6, 13.7, 23.2, 17.5, 20.6, 18, 23.9, 21.6, 24.3,
      20.4, 24, 13.2,
    ],
    welch: [2.22, 1.00034204677, 24.4962231242, 0.157606464495, 4.2823935355],
    hedges: [0.621444985997, -0.139939372418, 1.37227509914],
  },
  plants: {
    x: [4.17, 5.58, 5.18, 6.11, 4.5, 4.61, 5.17, 4.53, 5.33, 5.14],
    y: [6.31, 5.12, 5.54, 5.5, 5.37, 5.29, 4.92, 6.15, 5.8, 5.26],
    welch: [0.494, 0.231487940651, 16.7857644826, 0.00512786996464, 0.982872130035],
    hedges: [0.913942278452, 0.0125180092119, 1.79290849014],
  },
  few: {
    x: [3, 5, 4, 6, 2],
    y: [9, 12, 8, 11, 15, 10],
    welch: [6.83333333333, 1.23603308118, 8.52593010147, 4.01335228316, 9.65331438351],
    hedges: [2.93179223027, 1.18305343377, 4.61901048264],
  },
} as const;

/**
 * t <- t.test(y, x, paired = TRUE); c(t$estimate, t$stderr, t$conf.int). Cushny and Peebles' sleep, Darwin's maize
 * (Fisher, The Design of Experiments, 1935), the boys' shoes of Box, Hunter and Hunter, and two constructed.
 */
const pairs = {
  sleep: { x: sets.sleep.x, y: sets.sleep.y, t: [1.58, 0.388958723888, 0.700114236723, 2.45988576328] },
  darwin: {
    x: [17.375, 20.375, 20, 20, 18.375, 18.625, 18.625, 15.25, 16.5, 18, 16.25, 18, 12.75, 15.5, 18],
    y: [23.5, 12, 21, 22, 19.125, 21.5, 22.125, 20.375, 18.25, 21.625, 23.25, 21, 22.125, 23, 12],
    t: [2.61666666667, 1.21819457226, 0.00389916479912, 5.22943416853],
  },
  shoes: {
    x: [13.2, 8.2, 10.9, 14.3, 10.7, 6.6, 9.5, 10.8, 8.8, 13.3],
    y: [14, 8.8, 11.2, 14.2, 11.8, 6.4, 9.8, 11.3, 9.3, 13.6],
    t: [0.41, 0.122429117815, 0.1330460942, 0.6869539058],
  },
  reading: {
    x: [41, 38, 52, 47, 35, 44, 50, 39],
    y: [45, 37, 55, 52, 41, 43, 58, 40],
    t: [3.125, 1.15631032661, 0.390760559327, 5.85923944067],
  },
  grades: {
    x: [12.5, 15, 10, 17.5, 20, 12.5, 15],
    y: [10, 12.5, 10, 15, 17.5, 15, 12.5],
    t: [-1.42857142857, 0.743452142666, -3.24773328722, 0.390590430078],
  },
} as const;

describe('means agree with R', () => {
  it.each(Object.entries(sets))('Welch on %s with t.test', (_, { x, y, welch: reference }) => {
    const found = welch(valueIn(summarise(x)), valueIn(summarise(y)), 0.95);
    const { estimate, standardError, degreesOfFreedom, low, high } = found;
    agree([estimate, standardError, degreesOfFreedom, low, high], reference);
  });

  it.each(Object.entries(sets))('Hedges’ g on %s with effectsize', (_, { x, y, hedges: reference }) => {
    const { estimate, low, high } = hedges(valueIn(summarise(x)), valueIn(summarise(y)), 0.95);
    agree([estimate, low, high], reference);
  });

  it.each(Object.entries(pairs))('the paired change of %s with t.test', (_, { x, y, t }) => {
    const { estimate, standardError, interval } = valueIn(
      pairedChangeInMeans({ before: x, after: y, measure: points }),
    );
    agree([estimate, standardError, interval.low, interval.high], t);
  });

  it('the small-sample correction is exact: exp(lgamma(m/2) - log(sqrt(m/2)) - lgamma((m - 1)/2))', () => {
    // The first is 1/√π.
    agree(
      [2, 3, 10, 1000].map(smallSampleCorrection),
      [0.564189583547756, 0.723601254558268, 0.922745608053087, 0.999249781179478],
    );
  });
});

const group = fc.record({
  mean: fc.double({ min: -50, max: 400, noNaN: true }),
  standardDeviation: fc.double({ min: 0.5, max: 60, noNaN: true }),
  n: fc.integer({ min: 5, max: 300 }),
});

describe('a paired change', () => {
  const held = (after: readonly number[]) =>
    valueIn(pairedChangeInMeans({ before: after.map(() => 10), after, measure: points })).assumptions.find(
      ({ name }) => name === 'noOutliers',
    )?.held;

  it('says when single values lie far from the others', () => {
    // Quartiles 12 and 14 by R's quantile(): the fences stand at 6 and 20, and a value on the fence is inside.
    expect(held([11, 12, 13, 14, 20])).toBe('yes');
    expect(held([11, 12, 13, 14, 20.1])).toBe('no');
    expect(held([5.9, 12, 13, 14, 15])).toBe('no');
    expect(held([6, 12, 13, 14, 15])).toBe('yes');
    expect(held([10, 10, 10, 10, 10, 12.5])).toBe('yes');
  });
});

describe('a difference in means', () => {
  it('changes sign when the groups change places', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const [there, back] = [welch(first, second, 0.95), welch(second, first, 0.95)];
        expect(there.estimate).toBeCloseTo(-back.estimate, 8);
        expect(there.low).toBeCloseTo(-back.high, 8);
        expect(there.degreesOfFreedom).toBeCloseTo(back.degreesOfFreedom, 8);
      }),
    );
  });

  it('does not feel where the scale begins, and follows its unit', () => {
    const factor = fc.double({ min: 0.01, max: 100, noNaN: true });
    fc.assert(
      fc.property(group, group, fc.integer({ min: -500, max: 500 }), factor, (first, second, by, unit) => {
        const moved = (it: typeof first) => ({
          ...it,
          mean: (it.mean + by) * unit,
          standardDeviation: it.standardDeviation * unit,
        });
        const [plain, other] = [welch(first, second, 0.95), welch(moved(first), moved(second), 0.95)];
        expect(other.low / unit).toBeCloseTo(plain.low, 6);
        expect(other.high / unit).toBeCloseTo(plain.high, 6);
      }),
    );
  });

  it('has between the smaller group less one and both less two degrees of freedom', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const { degreesOfFreedom } = welch(first, second, 0.95);
        expect(degreesOfFreedom).toBeGreaterThanOrEqual(Math.min(first.n, second.n) - 1 - 1e-9);
        expect(degreesOfFreedom).toBeLessThanOrEqual(first.n + second.n - 2 + 1e-9);
      }),
    );
  });

  it('in standard deviations is the same on any scale, and smaller than without the correction', () => {
    fc.assert(
      fc.property(group, group, fc.double({ min: 0.1, max: 10, noNaN: true }), (first, second, unit) => {
        const scaled = (it: typeof first) => ({
          ...it,
          mean: it.mean * unit,
          standardDeviation: it.standardDeviation * unit,
        });
        const near = { ...second, mean: first.mean + second.standardDeviation };
        const [g, same] = [hedges(first, near, 0.95), hedges(scaled(first), scaled(near), 0.95)];
        expect(same.estimate).toBeCloseTo(g.estimate, 8);
        expect(same.low).toBeCloseTo(g.low, 7);
        expect(g.low).toBeLessThan(g.estimate);
        expect(g.high).toBeGreaterThan(g.estimate);
      }),
      { numRuns: 20 },
    );
  });

  it('is given with its unit, number and method', () => {
    const question = { first: valueIn(summarise(sets.plants.x)), second: valueIn(summarise(sets.plants.y)) };
    const plain = differenceInMeans({ ...question, measure: points, comparison: overTime });
    expect(valueIn(plain)).toMatchObject({ unit: 'points', n: 20, method: 'welch' });
    const g = standardisedDifference({ ...question, measure: points, comparison: overTime });
    expect(valueIn(g)).toMatchObject({ unit: 'standardDeviations', n: 20, method: 'hedges' });
  });
});
