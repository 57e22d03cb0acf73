import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arc, dateAngle, daysBetween, polar, sector } from './polar.ts';
import { handAngle } from './wheel.tsx';

const centre = { x: 500, y: 488 };

describe('the clock', () => {
  test('zero is at the top and it goes clockwise', () => {
    expect(polar(centre, 100, 0)).toEqual({ x: 500, y: 388 });
    expect(polar(centre, 100, 90)).toEqual({ x: 600, y: 488 });
    expect(polar(centre, 100, 180)).toEqual({ x: 500, y: 588 });
    expect(polar(centre, 100, 270)).toEqual({ x: 400, y: 488 });
  });

  test('every point is its radius away', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 1, max: 500, noNaN: true }),
        fc.integer({ min: -720, max: 720 }),
        (r, a) => {
          const point = polar(centre, r, a);
          expect(Math.abs(Math.hypot(point.x - centre.x, point.y - centre.y) - r)).toBeLessThan(0.1);
        },
      ),
    );
  });

  test('an arc knows which way and how far', () => {
    expect(arc(centre, 100, 0, 90)).toBe('M500 388A100 100 0 0 1 600 488');
    expect(arc(centre, 100, 90, 0)).toBe('M600 488A100 100 0 0 0 500 388');
    expect(arc(centre, 100, 0, 270)).toContain('0 1 1');
  });

  test('a sector is the same piece seen from inside and outside', () => {
    expect(sector(centre, 50, 100, 0, 90)).toBe(
      'M500 388A100 100 0 0 1 600 488L550 488A50 50 0 0 0 500 438Z',
    );
  });
});

describe('dates on the wheel', () => {
  const start = '2026-08-01';

  test('months have thirty degrees each, whatever their length', () => {
    expect(dateAngle(start, '2026-08-01')).toBe(0);
    expect(dateAngle(start, '2026-11-01')).toBe(90);
    expect(dateAngle(start, '2027-02-01')).toBe(180);
    expect(dateAngle(start, '2027-03-01')).toBe(210);
    expect(dateAngle(start, '2027-08-01')).toBe(360);
    expect(dateAngle(start, '2026-07-01')).toBe(-30);
  });

  test('a later day is always further on', () => {
    const day = fc
      .integer({ min: 0, max: 364 })
      .map((n) => new Date(Date.UTC(2026, 7, 1 + n)).toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(Math.sign(dateAngle(start, a) - dateAngle(start, b))).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });

  test('the small wheel’s hand stays within its quarter', () => {
    expect(handAngle(1, 0)).toBe(0);
    expect(handAngle(3, 0.5)).toBe(225);
    expect(handAngle(4, 7)).toBe(360);
    expect(handAngle(2, -1)).toBe(90);
  });
});
