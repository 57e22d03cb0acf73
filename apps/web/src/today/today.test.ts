import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axisFor } from './axis.ts';
import { minutesOf, spanOf, spans } from './minutes.ts';

test('time is said as one says it, and more work is never said to take less', () => {
  expect(spanOf(3 + 10 + 3)).toBe('quarter');
  expect(spanOf(30)).toBe('half');
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), (one, more) => {
      expect(spans.indexOf(spanOf(one + more))).toBeGreaterThanOrEqual(spans.indexOf(spanOf(one)));
    }),
  );
});

test('what remains before a phase takes a while each, but a day is not planned from it', () => {
  expect(minutesOf({ kind: 'gate', remaining: 0 })).toBe(2);
  expect(minutesOf({ kind: 'gate', remaining: 2 })).toBe(10);
  expect(minutesOf({ kind: 'gate', remaining: 20 })).toBe(30);
});

test('an axis holds every value, begins at or above zero for what cannot be negative, and has room', () => {
  expect(axisFor([54, 58, 63, 66, 75])).toEqual({ min: 40, max: 80 });
  expect(axisFor([0, 8])).toEqual({ min: 0, max: 10 });
  const figure = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.array(figure, { minLength: 2, maxLength: 12 }), (values) => {
      const { min, max } = axisFor(values);
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
      if (Math.min(...values) >= 0) expect(min).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(min) && Number.isFinite(max)).toBe(true);
    }),
  );
});
