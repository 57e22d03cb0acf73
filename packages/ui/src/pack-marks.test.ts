import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letter, packMarks } from './pack-marks.ts';
import { breakAngles, clearOf, lateOnes, placeMarks, ringBands, yearAngle } from './year-wheel-layout.ts';

const band = { centre: { x: 500, y: 488 }, inner: 92, outer: 212 };
const wanted = fc
  .array(fc.record({ angle: fc.integer({ min: 0, max: 359 }), lettered: fc.boolean() }), { maxLength: 60 })
  .map((marks) => marks.map((mark, at) => ({ ...mark, id: `m${at}` })));

describe('packing marks in a ring', () => {
  test('a lone mark stands where it stands, in the middle of the ring', () => {
    const { size, placed } = packMarks(band, [{ id: 'a', angle: 90, lettered: false }]);
    expect(size).toBe(21);
    expect(placed[0]?.angle).toBe(90);
    expect(Math.abs((placed[0]?.radius ?? 0) - 152)).toBeLessThan(13);
  });

  test('no mark and no letter covers another, and all are there', () => {
    fc.assert(
      fc.property(wanted, (marks) => {
        const { size, placed } = packMarks(band, marks);
        expect(placed.map((place) => place.id)).toEqual(marks.map((mark) => mark.id));
        const points = placed.flatMap((place) => (place.letter ? [place.at, place.letter] : [place.at]));
        for (const [at, a] of points.entries()) {
          for (const b of points.slice(at + 1)) {
            expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(size + 2.8);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test('every mark stays inside its ring', () => {
    fc.assert(
      fc.property(wanted, (marks) => {
        const { size, placed } = packMarks(band, marks);
        for (const { radius } of placed) {
          expect(radius - size / 2).toBeGreaterThanOrEqual(band.inner - 0.1);
          expect(radius + size / 2).toBeLessThanOrEqual(band.outer + 0.1);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('three hundred at the same week are all placed', () => {
    const marks = Array.from({ length: 300 }, (_, at) => ({ id: `m${at}`, angle: 113, lettered: false }));
    expect(packMarks(band, marks).placed).toHaveLength(300);
  });
});

describe('the year wheel', () => {
  test('rings fill the wheel without touching, inner ones broader', () => {
    expect(ringBands(3)).toEqual([
      { inner: 330, outer: 404 },
      { inner: 223, outer: 320 },
      { inner: 92, outer: 213 },
    ]);
    for (const count of [1, 2, 4]) {
      const bands = ringBands(count);
      expect(bands[0]?.outer).toBe(404);
      expect(bands.at(-1)?.inner).toBe(92);
    }
  });

  test('late ones are lettered from the outermost ring, the furthest behind first', () => {
    const mark = (id: string, at: string, late: boolean) => ({
      id,
      at,
      late,
      vad: 1,
      name: id,
      stands: '',
      pace: '',
    });
    const rings = [
      { name: 'ute', phases: [], marks: [mark('b', '2026-10-02', true), mark('x', '2026-09-01', false)] },
      { name: 'inne', phases: [], marks: [mark('d', '2026-10-10', true), mark('c', '2026-09-08', true)] },
    ];
    expect(lateOnes(rings).map((late) => `${late.letter} ${late.mark.id} ${late.ring}`)).toEqual([
      'A b ute',
      'B c inne',
      'C d inne',
    ]);
    const placed = placeMarks('2026-08-01', rings);
    expect(placed.flatMap((ring) => ring.placed.map((place) => place.id))).toEqual(['b', 'x', 'd', 'c']);
  });

  test('letters go on after Z', () => {
    expect([0, 25, 26, 27, 52].map(letter)).toEqual(['A', 'Z', 'AA', 'AB', 'BA']);
  });

  test('what is named stands clear of every break', () => {
    const autumn = { from: 82, to: 90 };
    const winter = { from: 140, to: 160 };
    expect(clearOf([winter, autumn], 60, 200)).toEqual([
      { from: 60, to: 82 },
      { from: 90, to: 140 },
      { from: 160, to: 200 },
    ]);
    expect(clearOf([autumn, winter], 85, 150)).toEqual([{ from: 90, to: 140 }]);
    expect(clearOf([winter], 145, 155)).toEqual([]);
    expect(clearOf([], 10, 20)).toEqual([{ from: 10, to: 20 }]);
  });
});

test('a break lasts its last day out, over a month and to the end of the turn', () => {
  const start = '2026-08-01';
  expect(breakAngles(start, { from: '2026-10-26', to: '2026-10-31' })).toEqual({
    from: yearAngle(start, '2026-10-26'),
    to: yearAngle(start, '2026-11-01'),
  });
  expect(breakAngles(start, { from: '2027-06-12', to: '2027-07-31' }).to).toBe(360);
});
