import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/kernel/index.ts';
import { Level } from '../../src/organisation/index.ts';
import {
  angleOf,
  dateAtAngle,
  expectedPhase,
  MonthDay,
  monthsOfTurn,
  shareOfTurn,
  turnOf,
  usualYearPlan,
  yearPhases,
  yearPlanProblems,
} from '../../src/school-year/index.ts';

const aDate = fc
  .date({ min: new Date('1990-08-01T00:00:00Z'), max: new Date('2100-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const aKind = fc.constantFrom('schoolYear' as const, 'calendarYear' as const);

describe('the annual wheel', () => {
  it('begins at the top on 1 August, or on 1 January', () => {
    expect([angleOf('2026-08-01', 'schoolYear'), angleOf('2027-01-01', 'calendarYear')]).toEqual([0, 0]);
    expect(turnOf('2027-07-31', 'schoolYear')).toEqual({ from: '2026-08-01', to: '2027-07-31' });
    expect(turnOf('2027-07-31', 'calendarYear')).toEqual({ from: '2027-01-01', to: '2027-12-31' });
  });

  it('gives every day of a year an equal part, leap year or not', () => {
    expect(shareOfTurn('2027-07-31', 'schoolYear')).toBe(364 / 365);
    expect(shareOfTurn('2028-07-31', 'schoolYear')).toBe(365 / 366);
    expect(shareOfTurn('2028-12-31', 'calendarYear')).toBe(365 / 366);
  });

  it('turns forward by the day and leads back to it', () => {
    fc.assert(
      fc.property(aDate, aKind, (date, kind) => {
        const turn = turnOf(date, kind);
        const angle = angleOf(date, kind);
        expect(angle).toBeGreaterThanOrEqual(0);
        expect(angle).toBeLessThan(360);
        expect(dateAtAngle(angle, turn)).toBe(date);
        expect(dateAtAngle(angle - 360, turn)).toBe(date);
        const next = addDays(date, 1);
        if (next <= turn.to) expect(angleOf(next, kind)).toBeGreaterThan(angle);
        else expect(angleOf(next, kind)).toBe(0);
      }),
    );
  });

  it('marks its twelve months', () => {
    const months = monthsOfTurn(turnOf('2026-11-24', 'schoolYear'));
    expect(months[0]).toBe('2026-08-01');
    expect(months[5]).toBe('2027-01-01');
    expect(months).toHaveLength(12);
    expect(monthsOfTurn(turnOf('2026-11-24', 'calendarYear')).at(-1)).toBe('2026-12-01');
  });
});

describe('the phase expected on a day', () => {
  it('follows the usual year, later for levels further from the pupil', () => {
    expect(
      ['2026-08-01', '2026-09-15', '2026-09-16', '2027-04-01', '2027-05-11'].map((date) =>
        expectedPhase(date, 'staff'),
      ),
    ).toEqual(['plan', 'plan', 'carryOut', 'followUp', 'analyse']);
    expect(Level.options.map((level) => expectedPhase('2026-09-20', level))).toEqual([
      'carryOut',
      'plan',
      'plan',
    ]);
  });

  it('fills the school year without gaps, and is the phase of the span that holds the day', () => {
    fc.assert(
      fc.property(aDate, fc.constantFrom(...Level.options), (date, level) => {
        const turn = turnOf(date, 'schoolYear');
        const spans = yearPhases(Number(turn.from.slice(0, 4)), level);
        expect(spans[0]?.from).toBe(turn.from);
        expect(spans.at(-1)?.to).toBe(turn.to);
        spans.slice(1).forEach((span, index) => {
          expect(span.from).toBe(addDays(spans[index]?.to ?? '', 1));
        });
        const holding = spans.find((span) => span.from <= date && date <= span.to);
        expect(expectedPhase(date, level)).toBe(holding?.phase);
      }),
    );
  });

  it('is the authority’s own when it has a plan of its own', () => {
    const plan = { ...usualYearPlan, staff: { carryOut: '10-15', followUp: '12-01', analyse: '01-15' } };
    expect(expectedPhase('2026-10-14', 'staff', plan)).toBe('plan');
    expect(expectedPhase('2027-01-20', 'staff', plan)).toBe('analyse');
    expect(yearPlanProblems(plan)).toEqual([]);
    const wrong = { ...plan, staff: { carryOut: '10-15', followUp: '09-01', analyse: '01-15' } };
    expect(yearPlanProblems(wrong)).toEqual([{ code: 'phasesOutOfOrder', path: ['staff'] }]);
  });

  it('is named by days that every year has', () => {
    for (const good of ['01-31', '02-28', '04-30', '12-31'])
      expect(MonthDay.safeParse(good).success).toBe(true);
    for (const bad of ['02-29', '02-30', '04-31', '13-01', '00-10', '1-1', '01-32'])
      expect(MonthDay.safeParse(bad).success).toBe(false);
  });
});
