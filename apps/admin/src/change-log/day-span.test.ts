import { expect, test } from 'vitest';
import { beginningOf, spanOf } from './day-span.ts';

test('a Swedish day begins at its own midnight, summer and winter', () => {
  expect(beginningOf('2026-11-24')).toBe('2026-11-23T23:00:00.000Z');
  expect(beginningOf('2026-07-01')).toBe('2026-06-30T22:00:00.000Z');
});

test('the days on which the clock changes', () => {
  expect(beginningOf('2026-03-29')).toBe('2026-03-28T23:00:00.000Z');
  expect(beginningOf('2026-03-30')).toBe('2026-03-29T22:00:00.000Z');
  expect(beginningOf('2026-10-25')).toBe('2026-10-24T22:00:00.000Z');
  expect(beginningOf('2026-10-26')).toBe('2026-10-25T23:00:00.000Z');
});

test('the last day is included', () => {
  expect(spanOf('2026-11-23', '2026-11-24').until).toBe('2026-11-24T23:00:00.000Z');
  expect(spanOf(null, null)).toEqual({ since: undefined, until: undefined });
});
