import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AbsenceBands, absence, type PupilAbsence, usualAbsenceBands } from '../../src/results/index.ts';

describe('absence bands', () => {
  const one = (withLeave: number, withoutLeave: number, scheduled = 1000): PupilAbsence => ({
    scheduled,
    withLeave,
    withoutLeave,
  });

  it('a pupil at the limit stands in the band, and in every band below', () => {
    const found = absence([one(150, 50), one(99, 0), one(500, 0), one(0, 0)], usualAbsenceBands);
    expect(found).toMatchObject({
      value: {
        bands: [
          { from: 10, pupils: { numerator: 2, denominator: 4 } },
          { from: 15, pupils: { numerator: 2 } },
          { from: 20, pupils: { numerator: 2 } },
          { from: 50, pupils: { numerator: 1 } },
        ],
        share: { numerator: 799, denominator: 4000 },
      },
    });
  });

  it('a limit is met exactly, whatever floating point makes of it', () => {
    expect(absence([one(3, 0, 30)], usualAbsenceBands)).toMatchObject({
      value: { bands: [{ pupils: { numerator: 1 } }, {}, {}, {}] },
    });
  });

  it('no band holds more pupils than the one below it, and all absence no fewer than that without leave', () => {
    const minutes = fc.nat(1000);
    const pupil = fc
      .tuple(minutes, minutes)
      .map(([first, second]) => one(Math.min(first, 1000 - Math.min(second, 1000)), Math.min(second, 1000)));
    fc.assert(
      fc.property(fc.array(pupil), (pupils) => {
        const counts = (counted: AbsenceBands['counted']) => {
          const found = absence(pupils, { ...usualAbsenceBands, counted });
          if (!found.ok) throw new Error(found.error.code);
          return found.value.bands.map((band) => band.pupils.numerator ?? 0);
        };
        const [total, withoutLeave] = [counts('total'), counts('withoutLeave')];
        expect(total).toEqual(total.toSorted((a, b) => b - a));
        total.forEach((count, at) => {
          expect(count).toBeGreaterThanOrEqual(withoutLeave[at] ?? 0);
        });
      }),
    );
  });

  it('only absence without leave, when that is what counts', () => {
    const bands: AbsenceBands = { counted: 'withoutLeave', from: [10] };
    expect(absence([one(900, 99), one(0, 100)], bands)).toMatchObject({
      value: { bands: [{ pupils: { numerator: 1, denominator: 2 } }] },
    });
  });

  it('a school without scheduled time has no share: nothing is divided by zero', () => {
    expect(absence([one(0, 0, 0)], usualAbsenceBands)).toMatchObject({
      value: { share: { state: 'missing' }, withoutSchedule: 1 },
    });
  });

  it('refuses minutes that are no numbers from zero, which would be taken from the others’', () => {
    for (const wrong of [-50, Number.NaN, Number.POSITIVE_INFINITY])
      expect(absence([one(0, 0), one(wrong, 40)], usualAbsenceBands)).toMatchObject({
        error: { code: 'absenceImpossible', path: [1] },
      });
  });

  it('refuses absence longer than the schedule, and limits out of order', () => {
    expect(absence([one(0, 0), one(900, 101)], usualAbsenceBands)).toMatchObject({
      error: { code: 'absenceAboveSchedule', path: [1] },
    });
    expect(AbsenceBands.safeParse({ counted: 'total', from: [20, 10] }).success).toBe(false);
  });
});
