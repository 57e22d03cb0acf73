import { expect, test } from 'vitest';
import { within } from './within.ts';

const units = [
  // Children may stand before their parents.
  { id: 'team', parentId: 'school' },
  { id: 'area', parentId: 'authority' },
  { id: 'school', parentId: 'area' },
  { id: 'authority', parentId: null },
];
const cycles = units.map(({ id }) => ({ unitId: id }));
const of = (unitId: string | null) => within(cycles, units, unitId).map((cycle) => cycle.unitId);

test('a unit is itself and everything below, however deep; none is all', () => {
  expect(of('area')).toEqual(['team', 'area', 'school']);
  expect(of('team')).toEqual(['team']);
  expect(of(null)).toHaveLength(4);
  expect(of('unknown')).toEqual([]);
});
