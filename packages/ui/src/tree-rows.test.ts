import { describe, expect, test } from 'vitest';
import { matchTargets } from './match-targets.ts';
import { placeTree, treeStep, visibleRows } from './tree-rows.ts';

const rows = [
  { id: 'kommun', parentId: null },
  { id: 'norr', parentId: 'kommun' },
  { id: 'skola', parentId: 'norr' },
  { id: 'lag', parentId: 'skola' },
  { id: 'soder', parentId: 'kommun' },
];
const placed = placeTree(rows);
const shown = (...open: string[]) => visibleRows(placed, new Set(open));
const step = (at: string, key: string, ...open: string[]) => treeStep(shown(...open), new Set(open), at, key);

describe('the tree', () => {
  test('knows levels and places', () => {
    expect(placed.map(({ row, level, position, siblings }) => [row.id, level, position, siblings])).toEqual([
      ['kommun', 1, 1, 1],
      ['norr', 2, 1, 2],
      ['skola', 3, 1, 1],
      ['lag', 4, 1, 1],
      ['soder', 2, 2, 2],
    ]);
  });

  test('a row whose parent is not listed stands at the top', () => {
    expect(placeTree([{ id: 'a', parentId: 'okand' }])[0]?.level).toBe(1);
  });

  test('an open row under a closed one stays hidden', () => {
    expect(shown('kommun', 'skola').map(({ row }) => row.id)).toEqual(['kommun', 'norr', 'soder']);
  });

  test('arrows open, walk in, close and walk out', () => {
    expect(step('norr', 'ArrowRight', 'kommun')).toEqual({ kind: 'open', id: 'norr' });
    expect(step('norr', 'ArrowRight', 'kommun', 'norr')).toEqual({ kind: 'move', to: 'skola' });
    expect(step('norr', 'ArrowLeft', 'kommun', 'norr')).toEqual({ kind: 'close', id: 'norr' });
    expect(step('norr', 'ArrowLeft', 'kommun')).toEqual({ kind: 'move', to: 'kommun' });
    expect(step('soder', 'ArrowRight', 'kommun')).toBeNull();
    expect(step('soder', 'ArrowDown', 'kommun')).toBeNull();
    expect(step('kommun', 'End', 'kommun')).toEqual({ kind: 'move', to: 'soder' });
  });
});

describe('going to anywhere', () => {
  const targets = [
    { href: '/a', label: 'Röda tråden' },
    { href: '/b', label: 'Tråd', hint: 'Arbetslag 7, Hagtornsskolan' },
    { href: '/c', label: 'Resultat' },
  ];
  const found = (query: string) => matchTargets(targets, query).map((target) => target.href);

  test('every word must begin a word', () => {
    expect(found('')).toEqual(['/a', '/b', '/c']);
    expect(found('RÖDA')).toEqual(['/a']);
    expect(found('tråd hagt')).toEqual(['/b']);
    expect(found('åden')).toEqual([]);
  });

  test('a name that begins with the words comes first', () => {
    expect(found('tråd')).toEqual(['/b', '/a']);
  });
});
