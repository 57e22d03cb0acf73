import type { Unit } from '@varje-elev/domain';
import { expect, test } from 'vitest';
import { unitsNear } from './units-near.ts';

const unit = (id: string, parentId: string | null): Unit => ({
  id,
  parentId,
  type: 'team',
  name: id,
  teamKind: null,
  schoolUnitCode: null,
  schoolTypes: [],
  from: '2020-08-01',
  to: null,
  successorId: null,
});
const units = [
  unit('authority', null),
  unit('area', 'authority'),
  unit('school', 'area'),
  unit('team', 'school'),
  unit('colleagues', 'school'),
  unit('other', 'area'),
  unit('otherTeam', 'other'),
];
const near = (unitPath: string, schoolPath: string | null) =>
  unitsNear(units, [{ unitId: '', unitPath, schoolPath }]).map(({ id }) => id);

test('a teacher chooses among what is above and the own school', () => {
  expect(near('authority/area/school/team/', 'authority/area/school/')).toEqual([
    'authority',
    'area',
    'school',
    'team',
    'colleagues',
  ]);
});

test('a leader of an area chooses among everything below it', () => {
  expect(near('authority/area/', null)).toEqual(units.map(({ id }) => id));
});
