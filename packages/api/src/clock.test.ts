import { localDateOf } from '@varje-elev/domain';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { clockOn } from './clock.ts';

test('a clock that stands on a day says moments of that day, at every time of a winter’s day', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 86_399_999 }), (milliseconds) => {
      const real = new Date(Date.parse('2026-01-14T23:00:00.000Z') + milliseconds);
      expect(localDateOf(clockOn('2026-11-24', () => real).now())).toBe('2026-11-24');
    }),
  );
});

test('the time of day moves on', () => {
  const at = (time: string) => clockOn('2026-11-24', () => new Date(`2026-11-21T${time}Z`)).now();
  expect(at('09:42:00.000')).toBe('2026-11-24T09:42:00.000Z');
  expect(at('23:07:00.000')).toBe('2026-11-23T23:07:00.000Z');
});
