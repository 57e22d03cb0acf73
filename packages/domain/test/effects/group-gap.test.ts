import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Effect, type EffectMeasure, groupGap } from '../../src/effects/index.ts';
import { noValue, shareValue, type Value } from '../../src/results/index.ts';

const girls = { sv: 'flickor', en: 'girls' };
const boys = { sv: 'pojkar', en: 'boys' };
const measure: EffectMeasure = {
  subject: { sv: 'Andelen behöriga', en: 'The share that is eligible' },
  unit: 'percent',
  scale: null,
  decimals: 0,
  counted: 'pupils',
};
const between = (first: Value, second: Value) =>
  groupGap({ first: { name: boys, value: first }, second: { name: girls, value: second }, measure });
const gap = (first: Value, second: Value): Effect => {
  const found = between(first, second);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};
const counts = fc
  .tuple(fc.integer({ min: 5, max: 300 }), fc.nat())
  .map(([of, pick]) => [pick % (of + 1), of] as const);

describe('the gap between two groups', () => {
  // Newcombe 1998, table II, method 10: the contrasts (a), (b) and (c), first minus second there.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
  ])('has the published interval for %i of %i and %i of %i', (x1, n1, x2, n2, low, high) => {
    const { interval } = gap(shareValue(x2, n2), shareValue(x1, n1));
    expect(interval.low / 100).toBeCloseTo(low, 4);
    expect(interval.high / 100).toBeCloseTo(high, 4);
  });

  it('changes sign when the groups change places', () => {
    fc.assert(
      fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
        const there = gap(shareValue(x1, n1), shareValue(x2, n2));
        const back = gap(shareValue(x2, n2), shareValue(x1, n1));
        expect(back.estimate).toBeCloseTo(-there.estimate, 9);
        expect(back.interval.low).toBeCloseTo(-there.interval.high, 9);
      }),
    );
  });

  it('names both groups in its sentence', () => {
    const { sv, en } = gap(shareValue(22, 41), shareValue(27, 41)).sentence;
    for (const word of ['pojkar', 'flickor', '54', '66']) expect(sv).toContain(word);
    for (const word of ['boys', 'girls', '54', '66']) expect(en).toContain(word);
  });

  it('says when the figures are not as counted', () => {
    const held = (first: Value) =>
      gap(first, shareValue(27, 41)).assumptions.find(({ name }) => name === 'exactFigures')?.held;
    expect(held(shareValue(22, 41))).toBe('yes');
    expect(held({ ...shareValue(22, 41), numerator: null, value: 53.9, decimals: 1 })).toBe('no');
  });

  it.each([
    ['a suppressed share', noValue('suppressed', 'fewPupils'), 'effectSuppressed'],
    ['a share without its group', { ...shareValue(1, 10), denominator: null }, 'effectCountsMissing'],
    ['four pupils', shareValue(2, 4), 'effectTooFew'],
  ])('is refused for %s', (_, value, code) => {
    expect(between(shareValue(20, 40), value)).toMatchObject({ error: { code } });
    expect(between(value, shareValue(20, 40))).toMatchObject({ error: { code } });
  });

  it('is refused for means: no source publishes their spread', () => {
    const means = groupGap({
      first: { name: boys, value: shareValue(1, 10) },
      second: { name: girls, value: shareValue(1, 10) },
      measure: { ...measure, unit: 'points' },
    });
    expect(means).toMatchObject({ error: { code: 'effectSpreadMissing' } });
  });
});
