import { addDays, dateOf, type Label, type LocalDate, weekdayOf, yearOf } from '../kernel/index.ts';

/**
 * Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Nature, 20 April 1876; Meeus, *Astronomical
 * Algorithms*, chapter 8). Exact for every year from 1583.
 */
export function easterSunday(year: number): LocalDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const correction = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const days = epact + weekday - 7 * correction + 114;
  return dateOf(year, Math.floor(days / 31), (days % 31) + 1);
}

/** The first such weekday on or after the day. */
const firstFrom = (date: LocalDate, weekday: number) => addDays(date, (weekday - weekdayOf(date) + 7) % 7);

export interface PublicHoliday {
  readonly on: LocalDate;
  readonly name: Label;
}

/**
 * Sweden's public holidays of a calendar year in order of date: the Act on Public Holidays (lag 1989:253 om allmänna
 * helgdagar), 1 §, save ordinary Sundays. The national day replaced Whit Monday as one from 2005 (lag 2004:1320).
 */
export function publicHolidays(year: number): readonly PublicHoliday[] {
  const easter = easterSunday(year);
  const holiday = (on: LocalDate, sv: string, en: string): PublicHoliday => ({ on, name: { sv, en } });
  return [
    holiday(dateOf(year, 1, 1), 'Nyårsdagen', 'New Year’s Day'),
    holiday(dateOf(year, 1, 6), 'Trettondedag jul', 'Epiphany'),
    holiday(addDays(easter, -2), 'Långfredagen', 'Good Friday'),
    holiday(easter, 'Påskdagen', 'Easter Sunday'),
    holiday(addDays(easter, 1), 'Annandag påsk', 'Easter Monday'),
    holiday(dateOf(year, 5, 1), 'Första maj', 'May Day'),
    holiday(addDays(easter, 39), 'Kristi himmelsfärdsdag', 'Ascension Day'),
    holiday(addDays(easter, 49), 'Pingstdagen', 'Whit Sunday'),
    year >= 2005
      ? holiday(dateOf(year, 6, 6), 'Sveriges nationaldag', 'National Day of Sweden')
      : holiday(addDays(easter, 50), 'Annandag pingst', 'Whit Monday'),
    holiday(firstFrom(dateOf(year, 6, 20), 6), 'Midsommardagen', 'Midsummer’s Day'),
    holiday(firstFrom(dateOf(year, 10, 31), 6), 'Alla helgons dag', 'All Saints’ Day'),
    holiday(dateOf(year, 12, 25), 'Juldagen', 'Christmas Day'),
    holiday(dateOf(year, 12, 26), 'Annandag jul', 'Boxing Day'),
  ].sort((one, other) => (one.on < other.on ? -1 : 1));
}

/**
 * Midsummer's, Christmas and New Year's Eve: no public holidays, but days on which work is off as on a Sunday
 * (the Annual Leave Act, semesterlagen 1977:480, counts them as Sundays).
 */
export function holidayEves(year: number): readonly PublicHoliday[] {
  return [
    {
      on: firstFrom(dateOf(year, 6, 19), 5),
      name: { sv: 'Midsommarafton', en: 'Midsummer’s Eve' },
    },
    { on: dateOf(year, 12, 24), name: { sv: 'Julafton', en: 'Christmas Eve' } },
    { on: dateOf(year, 12, 31), name: { sv: 'Nyårsafton', en: 'New Year’s Eve' } },
  ];
}

/** The holiday, or eve taken as one, on a day; null on all other days. */
export function holidayOn(date: LocalDate): PublicHoliday | null {
  const year = yearOf(date);
  return [...publicHolidays(year), ...holidayEves(year)].find((holiday) => holiday.on === date) ?? null;
}
