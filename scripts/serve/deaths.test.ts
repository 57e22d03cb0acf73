import { expect, test } from 'vitest';
import { tooManyDeaths } from './deaths.ts';

test('the sixth death within a minute is one too many, and old ones are forgotten', () => {
  let now = 0;
  const died = tooManyDeaths(() => now);
  const seen = [0, 10, 20, 30, 40, 50].map((second) => {
    now = second * 1000;
    return died();
  });
  expect(seen).toEqual([false, false, false, false, false, true]);
  now = 200_000;
  expect(died()).toBe(false);
});
