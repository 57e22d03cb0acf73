import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FormValues } from './form-values.ts';

function values(entries: Readonly<Record<string, string>>): FormValues {
  const form = new FormData();
  for (const [name, value] of Object.entries(entries)) form.set(name, value);
  return new FormValues(form);
}

test('a number is read as it is written in Swedish and in English', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), (hundredths) => {
      const number = hundredths / 100;
      const swedish = new Intl.NumberFormat('sv-SE', { maximumFractionDigits: 2 }).format(number);
      expect(values({ n: swedish }).number('n')).toBe(number);
      expect(values({ n: String(number) }).number('n')).toBe(number);
    }),
  );
});

test('what is no number is sent on to be refused in words, and nothing is null', () => {
  expect(values({ n: 'fem' }).number('n')).toBe('fem');
  expect(values({ n: '  ' }).number('n')).toBeNull();
  expect(values({}).number('n')).toBeNull();
});

test('ticks with names of their own are gathered by how the names begin', () => {
  expect(values({ 'hur-1': 'a', 'hur-2': 'b', other: 'c' }).tickedValues('hur-')).toEqual(['a', 'b']);
});
