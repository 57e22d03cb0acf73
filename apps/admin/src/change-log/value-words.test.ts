import { expect, test } from 'vitest';
import { fieldChanges, valueWords } from './value-words.ts';

const words = { yes: 'ja', no: 'nej' };

test('values are read without the signs of JSON', () => {
  expect(valueWords(null, words)).toBe('–');
  expect(valueWords(true, words)).toBe('ja');
  expect(valueWords(['GR', 'FTH'], words)).toBe('GR; FTH');
  expect(valueWords({ issuer: 'x', subject: 'y' }, words)).toBe('issuer: x, subject: y');
});

test('only what differs is told', () => {
  expect(fieldChanges({ name: 'Norr', to: null }, { name: 'Norr', to: '2026-11-23' }, words)).toEqual([
    { field: 'to', before: '–', after: '2026-11-23' },
  ]);
  expect(fieldChanges(null, { name: 'Norr' }, words)).toEqual([
    { field: 'name', before: '–', after: 'Norr' },
  ]);
});
