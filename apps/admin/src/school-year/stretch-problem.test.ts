import type { Problem } from '@varje-elev/api';
import { expect, test } from 'vitest';
import { ofStretch } from './stretch-problem.ts';

const refused: Problem = {
  code: 'breaksOverlap',
  path: ['breaks', 4],
  params: {},
  message: { sv: '', en: '' },
  flaws: [],
  conflict: null,
  reference: null,
};

const asked = { id: null, isOneDay: false };

test('what is wrong with the stretch is told at its first day', () => {
  expect(ofStretch(refused, asked).path).toEqual(['from']);
});

test('what is wrong with a field is told at the field', () => {
  const flaws = [{ ...refused, path: ['breaks', 4, 'name'] }];
  expect(ofStretch({ ...refused, flaws }, asked).flaws[0]?.path).toEqual(['name']);
});

test('a last day that may be left empty is not missing when the first one is', () => {
  const flaws = ['from', 'to'].map((field) => ({ ...refused, path: ['breaks', 4, field] }));
  const told = (isOneDay: boolean) => ofStretch({ ...refused, flaws }, { ...asked, isOneDay }).flaws;
  expect(told(true).map(({ path }) => path)).toEqual([['from']]);
  expect(told(false).map(({ path }) => path)).toEqual([['from'], ['to']]);
});

test('of the stored calendar only the same stretch is shown, with the revision to save against', () => {
  const breaks = [
    { id: 'a', name: 'Höstlov' },
    { id: 'b', name: 'Sportlov' },
  ];
  const told = ofStretch(
    { ...refused, conflict: { fields: [], stored: { breaks, revision: 3 } } },
    { ...asked, id: 'b' },
  );
  expect(told.conflict?.stored).toEqual({ id: 'b', name: 'Sportlov', revision: 3 });
});
