import { expect, it } from 'vitest';
import { problemAt, shortened } from '../src/problem.ts';

const place = { file: 'fil.csv', line: 7, column: 2, path: 'Elever' };

it('says where, what stands there and what was expected, in both languages', () => {
  const params = { form: { sv: 'åtta siffror', en: 'eight digits' } };
  expect(problemAt(place, 'codeMalformed', { cell: '12', params })).toEqual({
    ...place,
    sheet: null,
    cell: '12',
    code: 'codeMalformed',
    expected: {
      sv: 'Här väntas åtta siffror. Raden är inte läst.',
      en: 'Expected here: eight digits. The row is not read.',
    },
    severity: 'error',
  });
});

it('shortens a cell and shows what is invisible in it', () => {
  expect(shortened('x'.repeat(100))).toHaveLength(60);
  expect(shortened('a\u202Eb\0')).toBe('a\\u202eb\\u0000');
});

it('masks a title or a key that is a person’s number', () => {
  const told = problemAt({ ...place, path: 'elever.811228-9874.betyg' }, 'fieldUnknown');
  expect(told.path).toBe('••••••.••••••-••••.•••••');
});
