import { describe, expect, it } from 'vitest';
import {
  differenceInDifferences,
  differenceInMeans,
  differenceInShares,
  interruptedSeries,
  pairedChangeInMeans,
  pairedChangeInShares,
  pooledEffect,
  standardisedDifference,
  summarise,
} from '../../src/effects/index.ts';
import { codeOf } from './agree.ts';
import { overTime, points, share } from './measures.ts';

const rest = { measure: points, comparison: overTime };
const group = { mean: 10, standardDeviation: 2, n: 20 };
const series = (count: number, value: (at: number) => number) =>
  Array.from({ length: count }, (_, at) => ({ at, value: value(at) }));
const wave = (at: number) => Math.round(10 * Math.sin(at * at));

describe('too few', () => {
  it.each([differenceInMeans, standardisedDifference])('in either group: fewer than five', (estimate) => {
    const small = { ...group, n: 4 };
    expect(codeOf(estimate({ ...rest, first: small, second: group }))).toBe('effectTooFew');
    expect(codeOf(estimate({ ...rest, first: group, second: small }))).toBe('effectTooFew');
    expect(codeOf(estimate({ ...rest, first: { ...group, n: 5 }, second: { ...group, n: 5 } }))).toBeNull();
  });

  it('of a share, of pairs, of the values in a summary', () => {
    const [four, five] = [
      { count: 2, of: 4 },
      { count: 2, of: 5 },
    ];
    const shares = (first: typeof four, second: typeof four) =>
      codeOf(differenceInShares({ measure: share, comparison: overTime, first, second }));
    expect([shares(four, five), shares(five, four), shares(five, five)]).toEqual([
      'effectTooFew',
      'effectTooFew',
      null,
    ]);
    const pairs = { both: 1, onlyBefore: 1, onlyAfter: 1, neither: 1 };
    expect(codeOf(pairedChangeInShares({ pairs, measure: share }))).toBe('effectTooFew');
    expect(codeOf(pairedChangeInShares({ pairs: { ...pairs, both: 2 }, measure: share }))).toBeNull();
    const paired = (n: number) => ({
      before: series(n, wave).map(({ at }) => at),
      after: series(n, wave).map(({ value }) => value),
    });
    expect(codeOf(pairedChangeInMeans({ ...paired(4), measure: points }))).toBe('effectTooFew');
    expect(codeOf(pairedChangeInMeans({ ...paired(5), measure: points }))).toBeNull();
    expect([codeOf(summarise([1])), codeOf(summarise([1, 2]))]).toEqual(['effectTooFew', null]);
  });

  it('schools in either group: fewer than four', () => {
    const schools = (count: number, by: number) =>
      series(count, wave).map(({ at, value }) => ({ before: [at], after: [value + by] }));
    const told = (some: number, others: number) =>
      codeOf(
        differenceInDifferences({
          withAction: schools(some, 1),
          without: schools(others, 0),
          measure: points,
        }),
      );
    expect([told(3, 9), told(9, 3), told(4, 4)]).toEqual([
      'effectTooFewSchools',
      'effectTooFewSchools',
      null,
    ]);
  });

  it('measurements on either side: fewer than six', () => {
    const told = (startsAt: number) =>
      codeOf(interruptedSeries({ points: series(12, wave), startsAt, step: 'month', measure: points }));
    expect([told(5), told(6), told(7)]).toEqual(['effectTooFewPoints', null, 'effectTooFewPoints']);
  });

  it('results to pool: fewer than three', () => {
    const effects = [1, 2, 3].map(
      (estimate) => ({ estimate, standardError: 1, unit: 'points', scale: null }) as const,
    );
    expect(codeOf(pooledEffect({ ...rest, effects: effects.slice(0, 2) }))).toBe('effectTooFewEstimates');
    expect(codeOf(pooledEffect({ ...rest, effects }))).toBeNull();
  });
});

describe('no baseline', () => {
  it('of pairs, of schools, of a series', () => {
    expect(codeOf(pairedChangeInMeans({ before: [], after: [1, 2, 3, 4, 5], measure: points }))).toBe(
      'effectNoBaseline',
    );
    const without = series(5, wave).map(({ at, value }) => ({ before: [at], after: [value] }));
    const withAction = without.map(({ after }) => ({ before: [], after }));
    expect(codeOf(differenceInDifferences({ withAction, without, measure: points }))).toBe(
      'effectNoBaseline',
    );
    expect(
      codeOf(interruptedSeries({ points: series(12, wave), startsAt: 0, step: 'term', measure: points })),
    ).toBe('effectNoBaseline');
  });
});

describe('no variation', () => {
  it('where nothing shows how unsure the figures are', () => {
    const even = { ...group, standardDeviation: 0 };
    expect(codeOf(differenceInMeans({ ...rest, first: even, second: even }))).toBe('effectNoVariation');
    expect(codeOf(standardisedDifference({ ...rest, first: even, second: even }))).toBe('effectNoVariation');
    expect(codeOf(differenceInMeans({ ...rest, first: even, second: group }))).toBeNull();
    const [first, second] = [summarise(Array(7).fill(12.3)), summarise(Array(6).fill(0.7))];
    if (!first.ok || !second.ok) throw new Error('no summary');
    const equal = { ...rest, first: first.value, second: second.value };
    expect(codeOf(differenceInMeans(equal))).toBe('effectNoVariation');
    expect(codeOf(standardisedDifference(equal))).toBe('effectNoVariation');
    const before = [0.1, 0.2, 0.3, 0.4, 0.7];
    expect(
      codeOf(pairedChangeInMeans({ before, after: before.map((value) => value + 0.1), measure: points })),
    ).toBe('effectNoVariation');
    const alike = before.map((value) => ({ before: [value], after: [value + 0.3] }));
    expect(codeOf(differenceInDifferences({ withAction: alike, without: alike, measure: points }))).toBe(
      'effectNoVariation',
    );
    const straight = series(16, (at) => 0.1 * at + (at >= 8 ? 3.3 : 0));
    expect(codeOf(interruptedSeries({ points: straight, startsAt: 8, step: 'week', measure: points }))).toBe(
      'effectNoVariation',
    );
    expect(
      codeOf(interruptedSeries({ points: series(16, () => 7), startsAt: 8, step: 'week', measure: points })),
    ).toBe('effectNoVariation');
  });
});

describe('different scales', () => {
  const effect = (estimate: number, more: object = {}) => ({
    estimate,
    standardError: 1,
    unit: 'points' as const,
    scale: 'A–F' as string | null,
    ...more,
  });
  const measure = { ...points, scale: 'A–F' };
  const pool = (last: ReturnType<typeof effect>) =>
    codeOf(pooledEffect({ measure, comparison: overTime, effects: [effect(1), effect(2), last] }));

  it('are never pooled', () => {
    expect(pool(effect(3))).toBeNull();
    expect(pool(effect(3, { scale: '1–10' }))).toBe('effectDifferentScales');
    expect(pool(effect(3, { scale: null }))).toBe('effectDifferentScales');
    expect(pool(effect(3, { unit: 'percent' }))).toBe('effectDifferentScales');
  });
});

describe('figures that cannot be', () => {
  it('are refused', () => {
    const code = 'effectImpossibleFigures';
    const means = (second: typeof group, level = 0.95) =>
      codeOf(differenceInMeans({ ...rest, first: group, second, level }));
    expect(means({ ...group, standardDeviation: -1 })).toBe(code);
    expect(means({ ...group, mean: Number.NaN })).toBe(code);
    expect(means({ ...group, n: 7.5 })).toBe(code);
    expect([means(group, 1), means(group, 0.5), means(group, 0.51)]).toEqual([code, code, null]);
    const shares = (second: { count: number; of: number }, measure = share) =>
      codeOf(differenceInShares({ measure, comparison: overTime, first: { count: 5, of: 10 }, second }));
    expect(shares({ count: 11, of: 10 })).toBe(code);
    expect(shares({ count: -1, of: 10 })).toBe(code);
    expect(shares({ count: 1, of: 10 }, points)).toBe(code);
    const pairs = { both: 3, onlyBefore: 1.5, onlyAfter: 1, neither: 3 };
    expect(codeOf(pairedChangeInShares({ pairs, measure: share }))).toBe(code);
    expect(codeOf(pairedChangeInMeans({ before: [1], after: [1, 2, 3, 4, 5], measure: points }))).toBe(code);
    expect(codeOf(summarise([1, Number.POSITIVE_INFINITY]))).toBe(code);
    const twice = [...series(12, wave), { at: 3, value: 1 }];
    expect(codeOf(interruptedSeries({ points: twice, startsAt: 6, step: 'week', measure: points }))).toBe(
      code,
    );
    const uneven = series(5, wave).map(({ at, value }) => ({
      before: at === 2 ? [1, 2] : [1],
      after: [value],
    }));
    expect(codeOf(differenceInDifferences({ withAction: uneven, without: uneven, measure: points }))).toBe(
      code,
    );
    const effects = [0, 1, 2].map(
      (standardError) => ({ estimate: 1, standardError, unit: 'points', scale: null }) as const,
    );
    expect(codeOf(pooledEffect({ ...rest, effects }))).toBe(code);
  });
});
