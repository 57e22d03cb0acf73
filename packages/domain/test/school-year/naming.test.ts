import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/index.ts';
import {
  daysOfSchoolYear,
  formatSchoolYear,
  formatTerm,
  keyOfSchoolYear,
  parseSchoolYear,
  schoolYearOf,
  schoolYearOfKey,
  termOf,
  YearKeySource,
} from '../../src/school-year/index.ts';

const years = Array.from({ length: 2100 - 1990 + 1 }, (_, index) => 1990 + index);

describe('the name of a school year', () => {
  it('is its start year and the last two digits of the next', () => {
    expect([1990, 1999, 2009, 2026, 2099, 2100].map(formatSchoolYear)).toEqual([
      '1990/91',
      '1999/00',
      '2009/10',
      '2026/27',
      '2099/00',
      '2100/01',
    ]);
  });

  it.each([
    '2026/27',
    '2026/2027',
    '26/27',
    '2026-27',
    '2026–2027',
    ' 2026 / 27 ',
    'Läsåret 2026/27',
    'lå 26/27',
    'Lå. 2026/27',
    'läsår 2026/2027',
  ])('is read from %j', (text) => {
    expect(parseSchoolYear(text)).toEqual({ ok: true, value: 2026 });
  });

  it('is read back for every year, long and short', () => {
    for (const year of years) {
      expect(parseSchoolYear(formatSchoolYear(year))).toEqual({ ok: true, value: year });
      expect(parseSchoolYear(`${year}/${year + 1}`)).toEqual({ ok: true, value: year });
    }
    for (const year of years.filter((one) => one < 2089)) {
      const two = (number: number) => String(number % 100).padStart(2, '0');
      expect(parseSchoolYear(`${two(year)}/${two(year + 1)}`)).toEqual({ ok: true, value: year });
    }
  });

  it.each([
    '2026',
    '2026/28',
    '2026/26',
    '1989/90',
    '2101/02',
    '26/2028',
    '2026/7',
    'HT 2026',
    '',
    '20x6/27',
  ])('is not read from %j', (text) => {
    expect(parseSchoolYear(text)).toMatchObject({ ok: false, error: { code: 'schoolYearUnreadable' } });
  });
});

describe('the school year of a day', () => {
  it('holds exactly its own days, from 1 August to 31 July', () => {
    for (const year of years) {
      const { from, to } = daysOfSchoolYear(year);
      expect([from, to].map(schoolYearOf)).toEqual([year, year]);
      expect([addDays(from, -1), addDays(to, 1)].map(schoolYearOf)).toEqual([year - 1, year + 1]);
    }
  });

  it('has its autumn term until New Year and its spring term after', () => {
    expect(['2026-08-01', '2026-12-31', '2027-01-01', '2027-07-31'].map(termOf)).toEqual([
      'autumn',
      'autumn',
      'spring',
      'spring',
    ]);
    expect([formatTerm(2026, 'autumn'), formatTerm(2026, 'spring')]).toEqual(['HT 2026', 'VT 2027']);
  });
});

describe('the keys of national sources', () => {
  it('are the spring year in SIRIS and Kolada grades, the autumn year in PxWeb', () => {
    expect(YearKeySource.options.map((source) => keyOfSchoolYear(2025, source))).toEqual([2026, 2026, 2025]);
  });

  it('lead back to the school year, for every year', () => {
    for (const year of years)
      for (const source of YearKeySource.options)
        expect(schoolYearOfKey(keyOfSchoolYear(year, source), source)).toEqual({ ok: true, value: year });
  });

  it('are refused outside the years that the model knows', () => {
    expect(schoolYearOfKey(1990, 'siris')).toMatchObject({ error: { code: 'schoolYearUnreadable' } });
    expect(schoolYearOfKey(1990, 'pxwebComparison')).toEqual({ ok: true, value: 1990 });
    expect(schoolYearOfKey(2102, 'koladaGrades').ok).toBe(false);
    expect(schoolYearOfKey(2025.5, 'siris').ok).toBe(false);
  });
});
