import { expect, test } from 'vitest';
import { unitLabels } from './unit-labels.ts';

const unit = (id: string, parentId: string | null, type: string, name: string) => ({
  id,
  parentId,
  type,
  name,
});

test('a team stands after its school and says which one it is', () => {
  const units = [
    unit('1', null, 'authority', 'Ekstads kommun'),
    unit('5', '4', 'team', 'Arbetslag 7'),
    unit('2', '1', 'school', 'Hagtornsskolan'),
    unit('6', '2', 'team', 'Arbetslag 10'),
    unit('3', '2', 'team', 'Arbetslag 7'),
    unit('4', '1', 'school', 'Rågåkerskolan'),
  ];
  expect(unitLabels(units).map(({ label }) => label)).toEqual([
    'Ekstads kommun',
    'Hagtornsskolan',
    'Hagtornsskolan: Arbetslag 7',
    'Hagtornsskolan: Arbetslag 10',
    'Rågåkerskolan',
    'Rågåkerskolan: Arbetslag 7',
  ]);
});

test('a team whose place is not in the list keeps its name', () => {
  expect(unitLabels([unit('3', '9', 'team', 'Arbetslag 7')])).toEqual([{ id: '3', label: 'Arbetslag 7' }]);
});
