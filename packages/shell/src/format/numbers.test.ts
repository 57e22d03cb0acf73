import { expect, test } from 'vitest';
import { numberFormats } from './numbers.ts';

const sv = numberFormats('sv');
const en = numberFormats('en');

test('a value stands with its unit as each language sets it, and never breaks', () => {
  expect(sv.value(54, 'procent')).toBe('54\u00a0%');
  expect(en.value(54, 'procent')).toBe('54%');
  expect(sv.value(-3.25, 'poäng')).toBe('−3,25\u00a0poäng');
  expect(en.value(-3.25, 'points')).toBe('−3.25\u00a0points');
  expect(sv.value(12, ' ')).toBe('12');
});
