import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type EffectMeasure, pooledEffect } from '../../src/effects/index.ts';
import { agree, valueIn } from './agree.ts';
import { overTime, share } from './measures.ts';
import { poolingCases } from './pooling-cases.ts';

const measure: EffectMeasure = { ...share, counted: 'schools' };

const pool = (studies: readonly { estimate: number; variance: number }[]) =>
  valueIn(
    pooledEffect({
      effects: studies.map(({ estimate, variance }) => ({
        estimate,
        standardError: Math.sqrt(variance),
        unit: 'percent',
        scale: null,
      })),
      measure,
      comparison: overTime,
    }),
  );

describe('pooling agrees with metafor', () => {
  it.each(Object.entries(poolingCases))('on %s', (_, { studies, mean, tau, share: part, prediction, q }) => {
    const found = pool(studies);
    const ends = ({ low, high }: { low: number; high: number }) => [low, high];
    agree([found.estimate, found.standardError, ...ends(found.interval)], mean);
    agree([found.tauSquared.estimate, ...ends(found.tauSquared.interval)], tau);
    agree([found.iSquared.estimate, ...ends(found.iSquared.interval)], part);
    agree(ends(found.prediction), prediction);
    agree([found.q], [q]);
    expect(found.n).toBe(studies.length);
  });
});

const study = fc.record({
  estimate: fc.double({ min: -30, max: 30, noNaN: true }),
  variance: fc.double({ min: 0.05, max: 40, noNaN: true }),
});
const studies = fc.array(study, { minLength: 3, maxLength: 15 });

describe('pooling', () => {
  it('finds no variance between identical results, and their own value as the mean', () => {
    fc.assert(
      fc.property(study, fc.integer({ min: 3, max: 20 }), (one, times) => {
        const found = pool(Array.from({ length: times }, () => one));
        expect(found.estimate).toBeCloseTo(one.estimate, 9);
        expect(found.tauSquared.estimate).toBe(0);
        expect(found.standardError).toBeCloseTo(Math.sqrt(one.variance / times), 9);
      }),
    );
  });

  it('has a variance between results that is never below nothing and lies inside its interval’s reach', () => {
    fc.assert(
      fc.property(studies, (some) => {
        const { tauSquared, iSquared, q } = pool(some);
        expect(tauSquared.estimate).toBeGreaterThanOrEqual(0);
        expect(tauSquared.interval.high).toBeGreaterThanOrEqual(tauSquared.interval.low);
        expect(iSquared.estimate).toBeLessThan(1);
        expect(q).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it('lets the prediction hold the interval, and the interval the mean', () => {
    fc.assert(
      fc.property(studies, (some) => {
        const { estimate, interval, prediction } = pool(some);
        expect(prediction.low).toBeLessThanOrEqual(interval.low);
        expect(prediction.high).toBeGreaterThanOrEqual(interval.high);
        expect(interval.low).toBeLessThan(estimate);
        expect(interval.high).toBeGreaterThan(estimate);
      }),
    );
  });

  it('is at least as unsure as if all results had one effect', () => {
    fc.assert(
      fc.property(studies, (some) => {
        const alone = 1 / Math.sqrt(some.reduce((sum, { variance }) => sum + 1 / variance, 0));
        expect(pool(some).standardError).toBeGreaterThanOrEqual(alone * (1 - 1e-12));
      }),
    );
  });

  it('does not feel the order, follows the unit, moves with the figures and turns with their sign', () => {
    fc.assert(
      fc.property(studies, fc.double({ min: 0.2, max: 5, noNaN: true }), (some, unit) => {
        const plain = pool(some);
        const turned = pool(
          [...some].reverse().map(({ estimate, variance }) => ({
            estimate: 7 - estimate * unit,
            variance: variance * unit * unit,
          })),
        );
        expect((7 - turned.estimate) / unit).toBeCloseTo(plain.estimate, 6);
        expect((7 - turned.interval.low) / unit).toBeCloseTo(plain.interval.high, 6);
        expect(turned.iSquared.estimate).toBeCloseTo(plain.iSquared.estimate, 6);
      }),
    );
  });

  it('finds the top of the restricted likelihood, wherever else it may be searched', () => {
    const wide = fc.record({
      estimate: fc.double({ min: -10, max: 10, noNaN: true }),
      variance: fc.constantFrom(0.0001, 0.01, 1, 9, 100),
    });
    fc.assert(
      fc.property(fc.array(wide, { minLength: 3, maxLength: 8 }), (some) => {
        const top = restrictedLikelihood(some, pool(some).tauSquared.estimate);
        for (let tenth = -60; tenth <= 40; tenth += 1)
          expect(restrictedLikelihood(some, 10 ** (tenth / 10))).toBeLessThanOrEqual(top + 1e-9);
      }),
    );
  });
});

/** Written out from Viechtbauer 2005, equation 10, without regard to speed; but for a constant. */
function restrictedLikelihood(
  some: readonly { estimate: number; variance: number }[],
  between: number,
): number {
  const weights = some.map(({ variance }) => 1 / (variance + between));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = some.reduce((sum, { estimate }, index) => sum + estimate * (weights[index] ?? 0), 0) / total;
  const spread = some.reduce((sum, { estimate }, i) => sum + (weights[i] ?? 0) * (estimate - mean) ** 2, 0);
  const logs = weights.reduce((sum, weight) => sum + Math.log(weight), 0);
  return (logs - Math.log(total) - spread) / 2;
}
