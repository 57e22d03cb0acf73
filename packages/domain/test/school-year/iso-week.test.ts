import { describe, expect, it } from 'vitest';
import { addDays, localDateOf, weekdayOf, yearOf } from '../../src/kernel/index.ts';
import {
  dayOfIsoWeek,
  formatWeek,
  formatWeekSpan,
  isoWeek,
  weeksInYear,
} from '../../src/school-year/index.ts';

/** Every day from 1990 to 2100. */
function* everyDay(): Generator<string> {
  for (let date = '1990-01-01'; date <= '2100-12-31'; date = addDays(date, 1)) yield date;
}

describe('the ISO week', () => {
  it('agrees with the examples of ISO 8601 and with Swedish calendars', () => {
    const weeks = [
      ['2005-01-01', 2004, 53],
      ['2005-01-02', 2004, 53],
      ['2008-12-29', 2009, 1],
      ['2010-01-03', 2009, 53],
      ['2021-01-03', 2020, 53],
      ['2024-12-30', 2025, 1],
      ['2026-11-24', 2026, 48],
      ['2026-12-28', 2026, 53],
      ['2027-01-04', 2027, 1],
      ['2027-02-22', 2027, 8],
    ] as const;
    for (const [date, year, week] of weeks) expect([date, isoWeek(date)]).toEqual([date, { year, week }]);
  });

  it('counts on by one each Monday and starts over where 4 January is', () => {
    const wrong: string[] = [];
    let before = isoWeek('1989-12-31');
    for (const date of everyDay()) {
      const week = isoWeek(date);
      const startsOver = week.week === 1 && week.year === before.year + 1 && before.week >= 52;
      const countsOn = week.week === before.week + 1 && week.year === before.year;
      const stays = week.week === before.week && week.year === before.year;
      const right = weekdayOf(date) === 1 ? startsOver || countsOn : stays;
      const fourth = !date.endsWith('-01-04') || (week.week === 1 && week.year === yearOf(date));
      if (!right || !fourth) wrong.push(date);
      before = week;
    }
    expect(wrong).toEqual([]);
  });

  it('leads back to the day, leap years and week 53 included', () => {
    const wrong: string[] = [];
    for (const date of everyDay())
      if (dayOfIsoWeek(isoWeek(date), weekdayOf(date)) !== date) wrong.push(date);
    expect(wrong).toEqual([]);
  });

  it('is 53 in the years that begin on a Thursday, and in leap years that begin on a Wednesday', () => {
    for (let year = 1990; year <= 2100; year += 1) {
      const first = weekdayOf(`${year}-01-01`);
      const leap = weekdayOf(`${year}-12-31`) !== first;
      expect([year, weeksInYear(year)]).toEqual([year, first === 4 || (leap && first === 3) ? 53 : 52]);
    }
  });

  it('is that of the day in Sweden, also just after midnight there', () => {
    expect(isoWeek(localDateOf('2026-11-22T22:59:59.999Z')).week).toBe(47);
    expect(isoWeek(localDateOf('2026-11-22T23:00:00.000Z')).week).toBe(48);
  });
});

describe('weeks as they are written', () => {
  it('have an en dash between them and one number when they are the same', () => {
    expect(formatWeek('2026-11-24')).toBe('v. 48');
    expect(formatWeekSpan('2026-08-17', '2026-12-11')).toBe('v. 34–50');
    expect(formatWeekSpan('2026-11-23', '2026-11-27')).toBe('v. 48');
    expect(formatWeekSpan('2026-11-23', '2027-11-29')).toBe('v. 48–48');
    expect(formatWeekSpan('2026-08-17', null)).toBe('v. 34–');
  });
});
