import { describe, expect, it } from 'vitest';
import { dateOf, weekdayOf } from '../../src/kernel/index.ts';
import { easterSunday, holidayEves, holidayOn, publicHolidays } from '../../src/school-year/index.ts';

/** Easter Sundays as printed in almanacs, with the earliest and latest possible days among them. */
const almanac = `1818-03-22 1943-04-25
  1990-04-15 1991-03-31 1992-04-19 1993-04-11 1994-04-03 1995-04-16 1996-04-07 1997-03-30 1998-04-12 1999-04-04
  2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08 2008-03-23 2009-04-12
  2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05 2016-03-27 2017-04-16 2018-04-01 2019-04-21
  2020-04-12 2021-04-04 2022-04-17 2023-04-09 2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01
  2030-04-21 2031-04-13 2032-03-28 2033-04-17 2034-04-09 2035-03-25 2036-04-13 2037-04-05 2038-04-25 2285-03-22`
  .trim()
  .split(/\s+/);

/** Gauss's rule with the tables' numbers for 1900-2199: another way to the same Sunday. */
function byGauss(year: number): string {
  const [m, n] = year < 2100 ? [24, 5] : [24, 6];
  const d = (19 * (year % 19) + m) % 30;
  const e = (2 * (year % 4) + 4 * (year % 7) + 6 * d + n) % 7;
  const day = 22 + d + e;
  if (day <= 31) return dateOf(year, 3, day);
  if (d === 29 && e === 6) return dateOf(year, 4, 19);
  if (d === 28 && e === 6 && year % 19 > 10) return dateOf(year, 4, 18);
  return dateOf(year, 4, day - 31);
}

describe('Easter', () => {
  it('is on the day that the almanac says', () => {
    expect(almanac.map((date) => easterSunday(Number(date.slice(0, 4))))).toEqual(almanac);
  });

  it('agrees with Gauss for every year the model knows', () => {
    const wrong: number[] = [];
    for (let year = 1990; year <= 2101; year += 1) if (easterSunday(year) !== byGauss(year)) wrong.push(year);
    expect(wrong).toEqual([]);
  });
});

describe('public holidays', () => {
  it('of 2027 are those of the calendar', () => {
    expect(publicHolidays(2027).map(({ on, name }) => `${on} ${name.sv}`)).toEqual([
      '2027-01-01 Nyårsdagen',
      '2027-01-06 Trettondedag jul',
      '2027-03-26 Långfredagen',
      '2027-03-28 Påskdagen',
      '2027-03-29 Annandag påsk',
      '2027-05-01 Första maj',
      '2027-05-06 Kristi himmelsfärdsdag',
      '2027-05-16 Pingstdagen',
      '2027-06-06 Sveriges nationaldag',
      '2027-06-26 Midsommardagen',
      '2027-11-06 Alla helgons dag',
      '2027-12-25 Juldagen',
      '2027-12-26 Annandag jul',
    ]);
  });

  it('lie on their weekday and inside their days, every year', () => {
    for (let year = 1990; year <= 2101; year += 1) {
      const on = (name: string) =>
        [...publicHolidays(year), ...holidayEves(year)].find((one) => one.name.sv === name)?.on ?? '';
      expect(weekdayOf(on('Midsommardagen'))).toBe(6);
      expect(on('Midsommardagen') >= dateOf(year, 6, 20) && on('Midsommardagen') <= dateOf(year, 6, 26)).toBe(
        true,
      );
      expect(weekdayOf(on('Midsommarafton'))).toBe(5);
      expect(weekdayOf(on('Alla helgons dag'))).toBe(6);
      expect(
        on('Alla helgons dag') >= dateOf(year, 10, 31) && on('Alla helgons dag') <= dateOf(year, 11, 6),
      ).toBe(true);
      expect(weekdayOf(on('Kristi himmelsfärdsdag'))).toBe(4);
    }
  });

  it('have the national day from 2005 and Whit Monday before', () => {
    expect(holidayOn('2005-06-06')?.name.sv).toBe('Sveriges nationaldag');
    expect(holidayOn('2005-05-16')).toBeNull();
    expect(holidayOn('2004-06-06')).toBeNull();
    expect(holidayOn('2004-05-31')?.name.sv).toBe('Annandag pingst');
  });

  it('are joined by the eves that are free as they are', () => {
    expect(['2026-06-19', '2026-12-24', '2026-12-31'].map((date) => holidayOn(date)?.name.en)).toEqual([
      'Midsummer’s Eve',
      'Christmas Eve',
      'New Year’s Eve',
    ]);
    expect(holidayOn('2026-11-24')).toBeNull();
  });
});
