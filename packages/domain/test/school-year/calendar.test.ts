import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/index.ts';
import {
  breakOn,
  countDays,
  dayKinds,
  reviewCalendar,
  schoolDaysBetween,
} from '../../src/school-year/index.ts';
import { withBreaks, year2025, year2026 } from './calendars.ts';

const codes = (list: readonly { code: string }[]) => list.map((one) => one.code);

describe('what a day is', () => {
  it('is the first that applies: weekend, holiday, outside the terms, break, study day, school day', () => {
    const kindOf = dayKinds(withBreaks(year2026, ['Studiedag', '2026-11-24', '2026-11-24', 'studyDay']));
    const days = [
      ['2026-11-23', 'schoolDay'],
      ['2026-11-24', 'studyDay'],
      ['2026-11-28', 'weekend'],
      ['2026-10-26', 'break'],
      ['2026-08-17', 'outside'],
      ['2026-12-21', 'outside'],
      ['2027-01-06', 'holiday'],
      ['2027-03-29', 'holiday'],
      ['2027-05-06', 'holiday'],
      ['2027-06-15', 'schoolDay'],
      ['2027-06-16', 'outside'],
    ] as const;
    for (const [date, kind] of days) expect([date, kindOf(date)]).toEqual([date, kind]);
  });

  it('has the name of its break', () => {
    expect(breakOn(year2026, '2027-02-24')).toBe('Sportlov');
    expect(breakOn(year2026, '2027-03-01')).toBeNull();
  });
});

describe('the days of a school year', () => {
  it('are counted as the municipality counted them', () => {
    expect(countDays(year2025)).toEqual({ schoolDays: 183, breakDays: 23, studyDays: 0 });
    expect(countDays(year2026)).toEqual({ schoolDays: 183, breakDays: 25, studyDays: 0 });
  });

  it('are fewer by the weekdays that a study day or a break takes, and by no others', () => {
    const anyDay = fc.integer({ min: 0, max: 301 }).map((days) => addDays('2026-08-18', days));
    fc.assert(
      fc.property(anyDay, fc.constantFrom('break' as const, 'studyDay' as const), (date, kind) => {
        const before = countDays(year2026);
        const after = countDays(withBreaks(year2026, ['Ny', date, date, kind]));
        const taken = dayKinds(year2026)(date) === 'schoolDay' ? 1 : 0;
        expect(after.schoolDays).toBe(before.schoolDays - taken);
        expect(kind === 'break' ? after.breakDays - before.breakDays : after.studyDays).toBe(taken);
      }),
    );
  });

  it('between two days add up to the whole', () => {
    const anyDay = fc.integer({ min: 0, max: 301 }).map((days) => addDays('2026-08-18', days));
    fc.assert(
      fc.property(anyDay, (date) => {
        const before = schoolDaysBetween(year2026, '2026-08-01', date);
        const after = schoolDaysBetween(year2026, addDays(date, 1), '2027-07-31');
        expect(before + after).toBe(183);
      }),
    );
  });
});

describe('the review of a calendar', () => {
  it('has nothing to say of one that keeps the law', () => {
    expect(reviewCalendar(year2026)).toMatchObject({ problems: [], unmet: [] });
    const fiveStudyDays = withBreaks(year2026, ['Studiedagar', '2026-11-23', '2026-11-27', 'studyDay']);
    expect(reviewCalendar(fiveStudyDays)).toEqual({
      counts: { schoolDays: 178, breakDays: 25, studyDays: 5 },
      problems: [],
      unmet: [],
    });
  });

  it('names each rule that is not met, with the count', () => {
    const six = withBreaks(year2026, ['Studiedagar', '2026-11-23', '2026-11-30', 'studyDay']);
    expect(reviewCalendar(six).unmet).toEqual([
      { code: 'tooFewSchoolDays', params: { count: 177, least: 178 } },
      { code: 'tooManyStudyDays', params: { count: 6, most: 5 } },
    ]);
    const noBreaks = { ...year2026, breaks: [], autumnEnd: '2026-12-23', springStart: '2027-01-04' };
    expect(reviewCalendar(noBreaks).unmet).toEqual([
      { code: 'tooFewBreakDays', params: { count: 3, least: 12 } },
    ]);
    const early = { ...year2026, autumnEnd: '2026-12-17', springEnd: '2027-07-01' };
    expect(codes(reviewCalendar(early).unmet)).toEqual(['schoolYearEndsInJune']);
    const late = { ...year2026, autumnStart: '2026-09-01' };
    expect(codes(reviewCalendar(late).unmet)).toEqual(['schoolYearBeginsInAugust', 'tooFewSchoolDays']);
  });

  it.each([
    ['calendarOutsideSchoolYear', { autumnStart: '2026-07-31' }],
    ['calendarOutsideSchoolYear', { springEnd: '2027-08-01' }],
    ['termEndsBeforeItStarts', { autumnEnd: '2026-08-18' }],
    ['termEndsBeforeItStarts', { springEnd: '2027-01-11' }],
    ['springBeginsBeforeAutumnEnds', { springStart: '2026-12-18' }],
  ])('says that dates are in the wrong order: %s %j', (code, change) => {
    const review = reviewCalendar({ ...year2026, breaks: [], ...change });
    expect(codes(review.problems)).toEqual([code]);
    expect(review.unmet).toEqual([]);
  });

  it.each([
    ['breakEndsBeforeItStarts', '2026-11-24', '2026-11-23'],
    ['breakOutsideCalendar', '2026-08-17', '2026-08-18'],
    ['breakOutsideCalendar', '2027-06-15', '2027-06-16'],
    ['breaksOverlap', '2026-10-30', '2026-11-02'],
  ])('says that a break is out of place: %s', (code, from, to) => {
    const review = reviewCalendar(withBreaks(year2026, ['Ny', from, to]));
    expect(review.problems).toMatchObject([{ code, path: ['breaks', 4], params: { name: 'Ny' } }]);
  });
});
