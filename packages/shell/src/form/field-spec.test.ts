import { expect, test } from 'vitest';
import { valueInWords } from './field-spec.ts';

const words = (field: Parameters<typeof valueInWords>[0], value: unknown) =>
  valueInWords(field, value, 'Ja', 'Nej');

test('a choice is told by its label, and nothing chosen by the label of the empty choice', () => {
  const field = {
    kind: 'select',
    name: 'parentId',
    label: 'Hänger på',
    options: [
      { value: '', label: 'Problemet' },
      { value: '1', label: 'En orsak' },
    ],
  } as const;
  expect([null, '', '1'].map((value) => words(field, value))).toEqual(['Problemet', 'Problemet', 'En orsak']);
});

test('a stored number and the same number as it was written are told alike', () => {
  const field = { kind: 'number', name: 'value', label: 'Värde' } as const;
  expect(words(field, 62.5)).toBe(words(field, '62,5'));
});

test('a tick is a word', () => {
  const field = { kind: 'tick', name: 'chosen', label: 'Vald' } as const;
  expect([words(field, true), words(field, false)]).toEqual(['Ja', 'Nej']);
});
