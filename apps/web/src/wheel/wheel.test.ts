import { paceOf } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import { gapsIn } from './breaks.ts';
import { expectedPhases } from './expected.ts';
import { standsAt } from './pace.ts';

const today = '2026-11-24';
const autumn = { from: '2026-08-17', to: '2026-12-18' };
const year = { from: '2026-08-17', to: '2027-06-11' };
const late = { weeks: 3, dueOn: '2026-10-30', of: 'phase' as const };

test('what is in step stands at today’s hand, what is late on the day it has not got past', () => {
  expect(standsAt({ phase: 'followUp', period: autumn, late: null }, today)).toBe(today);
  expect(paceOf({ phase: 'plan', period: autumn }, true, today)).toBe('late');
  expect(standsAt({ phase: 'plan', period: autumn, late }, today)).toBe('2026-10-30');
});

test('a phase that the year has not come to is ahead, and stands on its first day', () => {
  const early = { phase: 'analyse' as const, period: year, late: null };
  expect(paceOf(early, false, today)).toBe('early');
  expect(standsAt(early, today) > today).toBe(true);
});

test('to plan before the period begins is not to be ahead', () => {
  const spring = { phase: 'plan' as const, period: { from: '2027-01-11', to: '2027-06-11' }, late: null };
  expect(paceOf(spring, false, today)).toBe('inStep');
});

test('a ring draws the periods most of its cycles have, never two on top of each other', () => {
  const spring = { from: '2027-01-11', to: '2027-06-11' };
  const phases = expectedPhases([year, autumn, autumn, spring]);
  expect(phases.map(({ phase }) => phase)).toEqual([1, 2, 3, 4, 1, 2, 3, 4]);
  expect(phases[0]?.from).toBe(autumn.from);
  expect(phases.at(-1)?.to).toBe(spring.to);
  expect(expectedPhases([])).toEqual([]);
});

test('the wheel has a summer at both ends and the breaks between, but no study days', () => {
  const calendar = {
    year: 2026,
    autumnStart: '2026-08-17',
    autumnEnd: '2026-12-18',
    springStart: '2027-01-11',
    springEnd: '2027-06-11',
    breaks: [
      { id: 'a', kind: 'break' as const, name: 'Höstlov', from: '2026-10-26', to: '2026-10-30' },
      { id: 'b', kind: 'studyDay' as const, name: 'Studiedag', from: '2026-11-20', to: '2026-11-20' },
    ],
  };
  expect(gapsIn(2026, calendar, 'sommarlov')).toEqual([
    { name: 'sommarlov', from: '2026-08-01', to: '2026-08-16' },
    { name: 'höstlov', from: '2026-10-26', to: '2026-10-30' },
    { name: 'sommarlov', from: '2027-06-12', to: '2027-07-31' },
  ]);
  expect(gapsIn(2026, null, 'sommarlov')).toEqual([]);
});
