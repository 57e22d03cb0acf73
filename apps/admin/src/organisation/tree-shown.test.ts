import { expect, test } from 'vitest';
import { openAtFirst, shownRows } from './tree-shown.ts';

const rows = [
  { id: 'team', parentId: 'school', name: 'Lag 10' },
  { id: 'root', parentId: null, name: 'Ekstad' },
  { id: 'school', parentId: 'area', name: 'Åsskolan' },
  { id: 'area', parentId: 'root', name: 'Norr' },
  { id: 'other', parentId: 'root', name: 'Söder' },
];
const ids = (shown: readonly { id: string }[]) => shown.map(({ id }) => id);

test('every unit stands after the unit above it', () => {
  expect(ids(shownRows(rows, null))).toEqual(['root', 'area', 'school', 'team', 'other']);
});

test('siblings stand in Swedish order, numbers as numbers', () => {
  const team = (name: string) => ({ id: name, parentId: 'root', name });
  const unsorted = [rows[1], team('Ö'), team('Lag 10'), team('Ä'), team('Lag 9')].filter(
    (row) => row !== undefined,
  );
  expect(ids(shownRows(unsorted, null))).toEqual(['root', 'Lag 9', 'Lag 10', 'Ä', 'Ö']);
});

test('a search keeps what matches and the way there', () => {
  expect(ids(shownRows(rows, ['school']))).toEqual(['root', 'area', 'school']);
});

test('the way to the unit in hand is open', () => {
  expect(openAtFirst(rows, null, 'team').toSorted()).toEqual(['area', 'other', 'root', 'school', 'team']);
  expect(openAtFirst(rows, null, null)).not.toContain('school');
});
