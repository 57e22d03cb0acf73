import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  dateOf,
  daysBetween,
  localDateOf,
  monthOf,
  weekdayOf,
  yearOf,
} from '../../src/kernel/index.ts';

const aDate = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('days', () => {
  it('added are the days between', () => {
    fc.assert(
      fc.property(aDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('pass over leap days where there are any', () => {
    expect(['2024-02-28', '2023-02-28', '2100-02-28', '2000-02-28'].map((date) => addDays(date, 1))).toEqual([
      '2024-02-29',
      '2023-03-01',
      '2100-03-01',
      '2000-02-29',
    ]);
  });

  it('have a weekday from Monday 1 to Sunday 7, that goes on by one', () => {
    expect(['2026-11-23', '2026-11-29'].map(weekdayOf)).toEqual([1, 7]);
    fc.assert(
      fc.property(aDate, (date) => {
        expect(weekdayOf(addDays(date, 1))).toBe((weekdayOf(date) % 7) + 1);
      }),
    );
  });

  it('are made of their parts', () => {
    fc.assert(
      fc.property(aDate, (date) => {
        expect(dateOf(yearOf(date), monthOf(date), Number(date.slice(8)))).toBe(date);
      }),
    );
  });
});

/** The last Sunday of a month, by which the European Union turns its clocks at 01:00 UTC (directive 2000/84/EC). */
function lastSunday(year: number, month: number): string {
  const last = dateOf(year, month, 31);
  return addDays(last, -(weekdayOf(last) % 7));
}

describe('the day in Sweden at a moment', () => {
  it('follows the clock of the European Union, told a second way', () => {
    const moment = fc.date({
      min: new Date('1996-01-01T00:00:00Z'),
      max: new Date('2037-12-31T23:59:59Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(moment, (date) => {
        const instant = date.toISOString();
        const year = date.getUTCFullYear();
        const summer =
          instant >= `${lastSunday(year, 3)}T01:00:00.000Z` &&
          instant < `${lastSunday(year, 10)}T01:00:00.000Z`;
        const local = new Date(date.getTime() + (summer ? 2 : 1) * 3_600_000).toISOString().slice(0, 10);
        expect(localDateOf(instant)).toBe(local);
      }),
      { numRuns: 1000 },
    );
  });

  it('changes at 23:00 UTC in winter and 22:00 in summer, on the nights of the clocks too', () => {
    const turns: readonly (readonly [string, string])[] = [
      ['2026-01-15T22:59:59.999Z', '2026-01-15'],
      ['2026-01-15T23:00:00.000Z', '2026-01-16'],
      ['2026-06-15T21:59:59.999Z', '2026-06-15'],
      ['2026-06-15T22:00:00.000Z', '2026-06-16'],
      // The night to 29 March has no hour between two and three; the night to 25 October has it twice.
      ['2026-03-28T23:00:00.000Z', '2026-03-29'],
      ['2026-03-29T21:59:59.999Z', '2026-03-29'],
      ['2026-03-29T22:00:00.000Z', '2026-03-30'],
      ['2026-10-24T21:59:59.999Z', '2026-10-24'],
      ['2026-10-24T22:00:00.000Z', '2026-10-25'],
      ['2026-10-25T22:59:59.999Z', '2026-10-25'],
      ['2026-10-25T23:00:00.000Z', '2026-10-26'],
    ];
    for (const [instant, date] of turns) expect([instant, localDateOf(instant)]).toEqual([instant, date]);
  });
});
