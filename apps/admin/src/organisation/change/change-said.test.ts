import { expect, test } from 'vitest';
import { changeSaid } from './change-said.ts';

const everything = {
  name: 'Rönnbärsskolan',
  from: '2027-07-01',
  teamKind: 'workTeam',
  schoolUnitCode: ' 10482799 ',
  'form-GR': 'GR',
  'form-FTH': 'FTH',
};

test('what belongs to another type of unit is left out, so that a changed mind is not refused', () => {
  expect(changeSaid('create', { ...everything, type: 'area' })).toMatchObject({
    teamKind: null,
    schoolUnitCode: null,
    schoolTypes: [],
  });
  expect(changeSaid('create', { ...everything, type: 'school' })).toMatchObject({
    teamKind: null,
    schoolUnitCode: '10482799',
    schoolTypes: ['GR', 'FTH'],
  });
  expect(changeSaid('create', { ...everything, type: 'team' })).toMatchObject({ teamKind: 'workTeam' });
});

test('an empty unit code is none', () => {
  expect(changeSaid('reopen', { schoolUnitCode: ' ' })).toMatchObject({ schoolUnitCode: null });
});

test('a unit closes without a successor when none is chosen', () => {
  const closing = { on: '2027-06-30', assignments: 'end' };
  expect(changeSaid('close', { ...closing, successorId: '' })).toEqual({ ...closing, successorId: null });
  expect(changeSaid('close', { on: '2027-06-30' })).toEqual({ on: '2027-06-30', successorId: null });
});
