import { AuthorityId } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import type { Place } from '../organisation/places.ts';
import { inOrder, type Step } from './steps.ts';
import { standingStill } from './still.ts';

const step = (title: string, change: Partial<Step>): Step => ({
  kind: 'followUp',
  unitId: 'unit',
  cycleId: 'cycle',
  entryId: title,
  title,
  text: '',
  phase: null,
  remaining: 0,
  criteria: [],
  dueOn: null,
  overdue: false,
  awaited: false,
  awaitedBy: null,
  ...change,
});

test('what others wait for and is overdue comes first, then what is overdue, then what others wait for, then by day', () => {
  const steps = [
    step('no day', {}),
    step('later', { dueOn: '2026-12-02' }),
    step('sooner', { dueOn: '2026-11-25' }),
    step('awaited', { awaited: true }),
    step('overdue', { overdue: true, dueOn: '2026-11-20' }),
    step('awaited and overdue', { awaited: true, overdue: true, dueOn: '2026-11-23' }),
  ];
  expect(inOrder(steps).map(({ title }) => title)).toEqual([
    'awaited and overdue',
    'overdue',
    'awaited',
    'sooner',
    'later',
    'no day',
  ]);
});

const place = (unitId: string, unitType: Place['unitType']): Place => ({
  authorityId: AuthorityId.parse('0190a000-0000-7000-8000-000000000001'),
  unitId,
  unitName: unitId,
  unitPath: `${unitId}/`,
  unitType,
  schoolPath: null,
  sharing: 'shared',
  closedOn: null,
  spokenOf: 'pupils',
});

test('above schools one sees the schools where nothing is alive, in a school its teams', () => {
  const teams = [place('team 1', 'team'), place('team 2', 'team')];
  const schools = [place('school 1', 'school'), place('school 2', 'school')];
  const alive = [{ unitId: 'team 1', schoolId: 'school 1' }];
  expect(standingStill([...schools, ...teams], alive)).toEqual([{ id: 'school 2', name: 'school 2' }]);
  expect(standingStill(teams, alive)).toEqual([{ id: 'team 2', name: 'team 2' }]);
  expect(standingStill([], alive)).toEqual([]);
});
