import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GroupGap, groupGap, noValue, shareValue, type Value } from '../../src/results/index.ts';

const girls = { sv: 'flickor', en: 'girls' };
const boys = { sv: 'pojkar', en: 'boys' };
const between = (first: Value, second: Value) =>
  groupGap({ name: boys, value: first }, { name: girls, value: second });
const gap = (first: Value, second: Value): GroupGap => {
  const found = between(first, second);
  if (!found.ok) throw new Error(found.error.code);
  return found.value;
};
const counts = fc
  .tuple(fc.integer({ min: 5, max: 300 }), fc.nat())
  .map(([of, pick]) => [pick % (of + 1), of] as const);

describe('a gap between groups', () => {
  // Newcombe 1998, table II, method 10: the contrasts (a), (b) and (c), first minus second there.
  it.each([
    [56, 70, 48, 80, 0.0524, 0.3339],
    [9, 10, 3, 10, 0.1705, 0.809],
    [6, 7, 2, 7, 0.0582, 0.8062],
  ])('agrees with the published interval for %i/%i and %i/%i', (x1, n1, x2, n2, low, high) => {
    const found = gap(shareValue(x2, n2), shareValue(x1, n1));
    expect(found.low / 100).toBeCloseTo(low, 4);
    expect(found.high / 100).toBeCloseTo(high, 4);
  });

  it('changes sign when the groups change places', () => {
    fc.assert(
      fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
        const there = gap(shareValue(x1, n1), shareValue(x2, n2));
        const back = gap(shareValue(x2, n2), shareValue(x1, n1));
        expect(back.difference).toBeCloseTo(-there.difference, 9);
        expect(back.low).toBeCloseTo(-there.high, 9);
      }),
    );
  });

  it('holds the difference in its interval, within −100 and 100', () => {
    fc.assert(
      fc.property(counts, counts, ([x1, n1], [x2, n2]) => {
        const { low, difference, high } = gap(shareValue(x1, n1), shareValue(x2, n2));
        expect(low).toBeLessThanOrEqual(difference + 1e-9);
        expect(high).toBeGreaterThanOrEqual(difference - 1e-9);
        expect(low).toBeGreaterThanOrEqual(-100 - 1e-9);
        expect(high).toBeLessThanOrEqual(100 + 1e-9);
      }),
    );
  });

  it('says it in words', () => {
    expect(gap(shareValue(22, 41), shareValue(27, 41)).statement).toEqual({
      sv: 'Andelen är 54 procent av 41 bland pojkar och 66 procent av 41 bland flickor. Den verkliga skillnaden kan ligga mellan −9 och 32 procentenheter.',
      en: 'The share is 54 percent of 41 among boys and 66 percent of 41 among girls. The true difference may lie between -9 and 32 percentage points.',
    });
  });

  it.each([
    ['a suppressed share', noValue('suppressed', 'fewPupils'), 'valueNotExact'],
    ['a share without counts', { ...shareValue(1, 10), numerator: null }, 'valueNotExact'],
    ['more passed than there are', { ...shareValue(11, 10) }, 'valueNotExact'],
    ['four pupils', shareValue(2, 4), 'tooFewPupils'],
  ])('is refused for %s', (_, value, code) => {
    expect(between(shareValue(20, 40), value)).toMatchObject({ error: { code } });
    expect(between(value, shareValue(20, 40))).toMatchObject({ error: { code } });
  });
});
