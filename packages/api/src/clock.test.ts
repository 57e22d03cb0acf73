import { localDateOf } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import { clockOn } from './clock.ts';

test('a clock that stands on a day is on that Swedish day at every hour', () => {
  for (const instant of [
    '2026-11-21T00:30:00.000Z',
    '2026-11-21T12:00:00.000Z',
    '2026-11-21T23:50:12.345Z',
  ]) {
    const clock = clockOn('2026-11-24', () => new Date(instant));
    expect(clock.today()).toBe('2026-11-24');
    expect(localDateOf(clock.now())).toBe('2026-11-24');
  }
});

test('a clock that stands on a day keeps the time of day in Stockholm, also across summer time', () => {
  expect(clockOn('2026-11-24', () => new Date('2026-11-21T08:42:00.000Z')).now()).toBe(
    '2026-11-24T08:42:00.000Z',
  );
  expect(clockOn('2026-06-10', () => new Date('2026-11-21T08:42:00.000Z')).now()).toBe(
    '2026-06-10T07:42:00.000Z',
  );
});
