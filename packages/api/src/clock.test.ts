import { localDateOf } from '@varje-elev/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOn } from './clock.ts';

test('a clock that stands on a day says moments of that Swedish day, whatever the real time of day and year', () => {
  const min = new Date('2026-01-01T00:00:00Z');
  const max = new Date('2027-12-31T23:59:59Z');
  fc.assert(
    fc.property(fc.date({ min, max, noInvalidDate: true }), (real) => {
      const clock = clockOn('2026-11-24', () => real);
      expect(clock.today()).toBe('2026-11-24');
      expect(localDateOf(clock.now())).toBe('2026-11-24');
    }),
  );
});

test('the time of day moves on and is Stockholm’s, also across summer time', () => {
  const at = (day: string, time: string) => clockOn(day, () => new Date(`2026-11-21T${time}Z`)).now();
  expect(at('2026-11-24', '09:42:00.000')).toBe('2026-11-24T09:42:00.000Z');
  expect(at('2026-11-24', '23:07:00.000')).toBe('2026-11-23T23:07:00.000Z');
  expect(at('2026-06-10', '08:42:00.000')).toBe('2026-06-10T07:42:00.000Z');
});
