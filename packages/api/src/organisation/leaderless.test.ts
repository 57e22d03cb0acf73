import { expect, test } from 'vitest';
import { firstDayWithout } from './leaderless.ts';

const on = '2026-11-24';

test('nobody at all: missing today', () => {
  expect(firstDayWithout([], on)).toBe(on);
});

test('somebody without a last day: never missing', () => {
  expect(firstDayWithout([{ from: '2021-08-01', to: null }], on)).toBeNull();
});

test('the one who leaves, and the one who comes a day too late', () => {
  const leaving = { from: '2021-08-01', to: '2026-11-30' };
  expect(firstDayWithout([leaving, { from: '2026-12-02', to: null }], on)).toBe('2026-12-01');
  expect(firstDayWithout([leaving, { from: '2026-12-01', to: null }], on)).toBeNull();
});

test('what lies more than two months ahead is not told of', () => {
  expect(firstDayWithout([{ from: '2021-08-01', to: '2027-06-30' }], on)).toBeNull();
});
