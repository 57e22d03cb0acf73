import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  differenceInDifferences,
  differenceInMeans,
  differenceInShares,
  Effect,
  InterruptedSeriesEffect,
  interruptedSeries,
  PooledEffect,
  pairedChangeInMeans,
  pairedChangeInShares,
  pooledEffect,
  standardisedDifference,
} from '../../src/effects/index.ts';
import type { Result } from '../../src/kernel/index.ts';
import { codeOf } from './agree.ts';
import { overTime, points, share } from './measures.ts';

const odd = [0, -0, 5e-324, 1e-300, 1e-12, 1, 1e8, 1e12, 1e13, 1e155, 1e300, Number.MAX_VALUE];
const figure = fc.oneof(
  fc.constantFrom(...odd, ...odd.map((one) => -one), Number.NaN, Number.POSITIVE_INFINITY),
  fc.double({ min: -100, max: 100, noNaN: true }),
);
const size = figure.map(Math.abs);
const number = fc.constantFrom(0, 1, 5, 6, 20, 1000, 1e9, 1e12, Number.MAX_SAFE_INTEGER);
const group = fc.record({ mean: figure, standardDeviation: size, n: number });
const part = fc.record({ count: size, of: fc.oneof(size, number) });
const list = (least: number, most: number) => fc.array(figure, { minLength: least, maxLength: most });
const school = fc.record({ before: list(2, 2), after: list(1, 1) });
const rest = { measure: points, comparison: overTime };

/** Refused in words, or an estimate whose every figure is one and whose interval holds it. */
function soundOrRefused(result: Result<Effect>, schema: typeof Effect = Effect) {
  if (!result.ok) return;
  expect(schema.safeParse(result.value).error).toBeUndefined();
  const { estimate, interval, sentence } = result.value;
  expect(interval.low <= estimate && estimate <= interval.high).toBe(true);
  expect(`${sentence.sv} ${sentence.en}`).not.toMatch(/NaN|∞|Infinity|undefined/);
}

describe('whatever the figures are, an effect is an estimate or refused, and at once', () => {
  it('of two groups', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        soundOrRefused(differenceInMeans({ ...rest, first, second }));
        soundOrRefused(standardisedDifference({ ...rest, first, second }));
      }),
      { numRuns: 300 },
    );
    fc.assert(
      fc.property(part, part, (first, second) => {
        soundOrRefused(differenceInShares({ measure: share, comparison: overTime, first, second }));
      }),
      { numRuns: 300 },
    );
  });

  it('of the same persons twice', () => {
    fc.assert(
      fc.property(list(5, 8), list(8, 8), (before, after) => {
        soundOrRefused(
          pairedChangeInMeans({ before, after: after.slice(0, before.length), measure: points }),
        );
      }),
      { numRuns: 300 },
    );
    const pairs = fc.record({ both: number, onlyBefore: number, onlyAfter: number, neither: number });
    fc.assert(
      fc.property(pairs, (one) => soundOrRefused(pairedChangeInShares({ pairs: one, measure: share }))),
      { numRuns: 300 },
    );
  });

  it('of groups of schools, of a series, of several results', () => {
    const schools = fc.array(school, { minLength: 4, maxLength: 5 });
    fc.assert(
      fc.property(schools, schools, (withAction, without) => {
        soundOrRefused(differenceInDifferences({ withAction, without, measure: points }));
      }),
      { numRuns: 300 },
    );
    const step = fc.constantFrom(1, 3, 1e9, 1e12);
    fc.assert(
      fc.property(list(12, 14), step, (values, every) => {
        const series = values.map((value, at) => ({ at: (at - 6) * every, value }));
        const found = interruptedSeries({ points: series, startsAt: 0, step: 'month', measure: points });
        soundOrRefused(found, InterruptedSeriesEffect);
      }),
      { numRuns: 60 },
    );
    const result = fc.record({ estimate: figure, standardError: size });
    fc.assert(
      fc.property(fc.array(result, { minLength: 3, maxLength: 6 }), (some) => {
        const effects = some.map((one) => ({ ...one, unit: 'points' as const, scale: null }));
        soundOrRefused(pooledEffect({ ...rest, effects }), PooledEffect);
      }),
      { numRuns: 300 },
    );
  });

  it('as for figures that no school has', () => {
    const sides = (mean: number, standardDeviation: number) => {
      const [first, second] = [mean, -mean].map((one) => ({ mean: one, standardDeviation, n: 20 }));
      if (first === undefined || second === undefined) throw new Error('no sides');
      return codeOf(standardisedDifference({ ...rest, first, second }));
    };
    expect(sides(1e308, 1e300)).toBe('effectImpossibleFigures');
    expect(sides(1.1e12, 1)).toBe('effectImpossibleFigures');
    expect(sides(1, 1e13)).toBe('effectImpossibleFigures');
    expect(sides(0, 1e-160)).toBe('effectNoVariation');
    expect(sides(1e9, 1e7)).toBeNull();
  });
});
