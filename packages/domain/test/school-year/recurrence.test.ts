import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysBetween, weekdayOf } from '../../src/kernel/index.ts';
import { dayKinds, type Recurrence, recur } from '../../src/school-year/index.ts';
import { withBreaks, year2025, year2026 } from './calendars.ts';

const everyThird: Recurrence = {
  every: 3,
  unit: 'week',
  weekday: 2,
  from: '2026-08-18',
  to: null,
  count: null,
};
const days = (rule: Recurrence, calendars = [year2026]) => recur(rule, calendars).map((one) => one.on);

describe('every third Tuesday', () => {
  it('keeps its rhythm, moves out of sportlov by a week and drops the one in jullov', () => {
    expect(recur({ ...everyThird, to: '2027-03-31' }, [year2026])).toEqual([
      { on: '2026-08-18', movedFrom: null },
      { on: '2026-09-08', movedFrom: null },
      { on: '2026-09-29', movedFrom: null },
      { on: '2026-10-20', movedFrom: null },
      { on: '2026-11-10', movedFrom: null },
      { on: '2026-12-01', movedFrom: null },
      { on: '2027-01-12', movedFrom: null },
      { on: '2027-02-02', movedFrom: null },
      { on: '2027-03-02', movedFrom: '2027-02-23' },
      { on: '2027-03-16', movedFrom: null },
    ]);
  });

  it('ends after so many that are held', () => {
    expect(days({ ...everyThird, count: 7 }).at(-1)).toBe('2027-01-12');
  });

  it('goes on over the summer when there is a calendar on the other side', () => {
    const both = days({ ...everyThird, from: '2025-08-19' }, [year2025, year2026]);
    expect(both[0]).toBe('2025-08-19');
    expect(both.at(-1)?.slice(0, 4)).toBe('2027');
    expect(both.filter((date) => date > '2026-06-10' && date < '2026-08-18')).toEqual([]);
  });

  it('is never without a calendar', () => {
    expect(recur(everyThird, [])).toEqual([]);
  });
});

describe('a weekly recurrence', () => {
  const weekly: Recurrence = { ...everyThird, every: 1, weekday: 4, from: '2027-04-26', to: '2027-05-21' };

  it('drops a holiday, since the next week has its own', () => {
    expect(days(weekly)).toEqual(['2027-04-29', '2027-05-13', '2027-05-20']);
  });

  it('is held on study days, when the staff are there', () => {
    const studyDay = withBreaks(year2026, ['Studiedag', '2027-05-13', '2027-05-13', 'studyDay']);
    expect(days(weekly, [studyDay])).toEqual(days(weekly));
  });
});

describe('any recurrence', () => {
  const rule: fc.Arbitrary<Recurrence> = fc.record({
    every: fc.integer({ min: 1, max: 8 }),
    unit: fc.constant('week' as const),
    weekday: fc.constantFrom(1 as const, 2 as const, 3 as const, 4 as const, 5 as const),
    from: fc.constantFrom('2026-07-01', '2026-08-18', '2026-10-28', '2026-12-20', '2027-02-01'),
    to: fc.option(fc.constantFrom('2026-12-01', '2027-03-01', '2027-09-01')),
    count: fc.option(fc.integer({ min: 1, max: 40 })),
  });

  it('is only on open days of its weekday, inside its limits, in order, once each', () => {
    const kindOf = dayKinds(year2026);
    fc.assert(
      fc.property(rule, (one) => {
        const occurrences = recur(one, [year2026]);
        occurrences.forEach(({ on, movedFrom }, index) => {
          expect(kindOf(on)).toBe('schoolDay');
          expect(weekdayOf(on)).toBe(one.weekday);
          expect(on >= one.from && (one.to === null || on <= one.to)).toBe(true);
          const before = occurrences[index - 1];
          expect(before === undefined || before.on < on).toBe(true);
          const rhythm = movedFrom ?? on;
          expect(daysBetween(one.from, rhythm) % 7).toBe((one.weekday - weekdayOf(one.from) + 7) % 7);
          if (movedFrom !== null) {
            expect(kindOf(movedFrom)).not.toBe('schoolDay');
            expect(daysBetween(movedFrom, on)).toBeLessThan(one.every * 7);
          }
        });
        expect(occurrences.length).toBeLessThanOrEqual(one.count ?? 60);
      }),
    );
  });

  it('holds every open day of its rhythm', () => {
    const kindOf = dayKinds(year2026);
    fc.assert(
      fc.property(rule, (one) => {
        const held = new Set(recur({ ...one, count: null }, [year2026]).map(({ on }) => on));
        const everyWeek = recur({ ...one, every: 1, count: null }, [year2026]).map(({ on }) => on);
        const first = everyWeek[0];
        if (first === undefined) return;
        const inRhythm = everyWeek.filter((date) => {
          const offset = (one.weekday - weekdayOf(one.from) + 7) % 7;
          return (
            kindOf(date) === 'schoolDay' && (daysBetween(one.from, date) - offset) % (one.every * 7) === 0
          );
        });
        expect(inRhythm.filter((date) => !held.has(date))).toEqual([]);
      }),
    );
  });
});
