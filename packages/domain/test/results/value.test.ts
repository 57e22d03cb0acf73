import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conventionFor,
  exactValue,
  meanValue,
  noValue,
  parseCell,
  shareValue,
  Value,
  valueInGroup,
} from '../../src/results/index.ts';

const capped = {
  ...noValue('suppressed', 'fewLack'),
  state: 'capped',
  bounds: { lowest: 60, highest: 100 },
  counted: { of: 'lacking', fewest: 1, most: 4 },
} as const;

describe('a value’s parts never contradict its state', () => {
  it.each([
    ['an exact value', exactValue(88), true],
    ['a share', shareValue(22, 25), true],
    ['a suppressed value', noValue('suppressed', 'fewPupils'), true],
    ['a capped value', capped, true],
    ['a rounded count', { ...exactValue(1110), state: 'rounded', reason: 'roundedCount' }, true],
    ['~100 as 100', { ...capped, value: 100 }, false],
    ['.. as 0', { ...noValue('suppressed', 'fewPupils'), value: 0 }, false],
    ['missing with a number', { ...noValue('missing', 'noData'), value: 1 }, false],
    ['exact without a number', { ...exactValue(1), value: null }, false],
    ['exact with bounds', { ...exactValue(1), bounds: { lowest: 0, highest: 2 } }, false],
    ['exact with a reason', { ...exactValue(1), reason: 'noData' }, false],
    ['capped without bounds', { ...capped, bounds: null }, false],
    ['bounds the wrong way', { ...capped, bounds: { lowest: 100, highest: 60 } }, false],
    ['suppressed without a reason', { ...noValue('suppressed', 'fewPupils'), reason: null }, false],
    ['suppressed with its numerator', { ...noValue('suppressed', 'fewPupils'), numerator: 3 }, false],
    ['suppressed with its denominator', { ...noValue('suppressed', 'fewPupils'), denominator: 9 }, true],
    [
      'rounded outside its bounds',
      { ...exactValue(9), state: 'rounded', reason: 'roundedCount', bounds: { lowest: 1, highest: 2 } },
      false,
    ],
    [
      'rounded below its bounds',
      { ...exactValue(0), state: 'rounded', reason: 'roundedCount', bounds: { lowest: 1, highest: 2 } },
      false,
    ],
    ['missing with bounds', { ...noValue('missing', 'noData'), bounds: { lowest: 0, highest: 1 } }, false],
    ['infinite', { ...exactValue(1), value: Number.POSITIVE_INFINITY }, false],
  ])('%s: %#', (_, value, valid) => {
    expect(Value.safeParse(value).success).toBe(valid);
  });

  it('nobody has no share and no mean: missing, never 0 and never NaN', () => {
    expect(shareValue(0, 0)).toMatchObject({ state: 'missing', value: null });
    expect(meanValue(0, 0)).toMatchObject({ state: 'missing', value: null });
  });
});

describe('a share once it is known of how many', () => {
  const siris = conventionFor('siris139', 2024);
  const read = (text: string) => {
    const value = siris.ok ? parseCell(text, siris.value) : siris;
    if (!value.ok) throw new Error(value.error.code);
    return value.value;
  };

  it('~100 of 25 is all but 1-4 of them', () => {
    expect(valueInGroup(read('~100'), 25)).toMatchObject({
      value: { state: 'capped', value: null, bounds: { lowest: 84, highest: 96 }, denominator: 25 },
    });
  });

  it('~100 of nobody contradicts itself', () => {
    expect(valueInGroup(read('~100'), 0)).toMatchObject({ error: { code: 'groupContradictsFigure' } });
    for (const nobody of [-10, Number.NaN])
      expect(valueInGroup(read('96,0'), nobody)).toMatchObject({ error: { code: 'groupContradictsFigure' } });
  });

  it('a written share has the one numerator that gives it, or none when several or none do', () => {
    const numerator = (text: string, of: number) => {
      const found = valueInGroup(read(text), of);
      return found.ok ? found.value.numerator : found.error.code;
    };
    expect(numerator('96,0', 25)).toBe(24);
    expect(numerator('50', 100)).toBe(50);
    expect(numerator('50', 1000)).toBeNull();
    expect(numerator('96,0', 7)).toBeNull();
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 }), fc.nat(), (of, pick) => {
        const having = pick % (of + 1);
        const text = ((100 * having) / of).toFixed(1).replace('.', ',');
        expect(numerator(text, of)).toBe(having);
      }),
    );
  });

  it('.. stays hidden, with its group', () => {
    expect(valueInGroup(read('..'), 9)).toMatchObject({
      value: { state: 'suppressed', denominator: 9, value: null },
    });
  });

  it('is always a valid value', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('~100', '..', '.', '88,4', '0', '100'),
        fc.integer({ min: 1, max: 500 }),
        (text, of) => {
          const found = valueInGroup(read(text), of);
          if (found.ok) expect(Value.safeParse(found.value).error).toBeUndefined();
        },
      ),
    );
  });
});
