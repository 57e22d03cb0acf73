import { expect, test } from 'vitest';
import { address, choiceIn, dayIn, idIn, pageIn, textIn } from './params.ts';

test('what cannot be read in an address is as if it were not there', () => {
  const params = { datum: '2026-02-30', enhet: 'x', sida: '-1', roll: 'kung', sok: ['a', 'b'] };
  expect(dayIn(params, 'datum')).toBeNull();
  expect(idIn(params, 'enhet')).toBeNull();
  expect(pageIn(params)).toBe(1);
  expect(choiceIn(params, 'roll', ['staff'])).toBeNull();
  expect(textIn(params, 'sok')).toBeNull();
});

test('what can be read is read', () => {
  const params = { datum: '2026-02-28', sida: '3', roll: 'staff', sok: ' Åsell ' };
  expect(dayIn(params, 'datum')).toBe('2026-02-28');
  expect(pageIn(params)).toBe(3);
  expect(choiceIn(params, 'roll', ['staff', 'director'])).toBe('staff');
  expect(textIn(params, 'sok')).toBe('Åsell');
});

test('an address holds only what is set, safely written', () => {
  expect(address('/personer', { sok: 'Å & B', roll: null, sida: 2 })).toBe(
    '/personer?sok=%C3%85+%26+B&sida=2',
  );
  expect(address('/personer', { sok: '' })).toBe('/personer');
});
