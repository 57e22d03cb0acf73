import { expect, test } from 'vitest';
import { fieldChanges, valueWords } from './value-words.ts';

const words = { yes: 'ja', no: 'nej', field: (name: string) => (name === 'from' ? 'Från' : name) };

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

test('of a list only what came or went is told, without its identities and revision', () => {
  const autumn = { id: 'a', name: 'Höstlov', from: '2026-10-26' };
  const winter = { id: 'b', name: 'Sportlov', from: '2027-02-22' };
  const moved = { ...winter, from: '2027-02-15' };
  expect(fieldChanges({ revision: 2, breaks: [autumn, winter] }, { breaks: [autumn, moved] }, words)).toEqual(
    [
      {
        field: 'breaks',
        before: 'name: Sportlov, Från: 2027-02-22',
        after: 'name: Sportlov, Från: 2027-02-15',
      },
    ],
  );
});
