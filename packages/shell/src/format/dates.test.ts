import { expect, test } from 'vitest';
import { dateFormats } from './dates.ts';

const sv = dateFormats('sv');
const en = dateFormats('en');
const on = '2026-11-24';

test('a day stands with its month, and a week with its number', () => {
  expect(sv.day(on)).toBe('24\u00a0november 2026');
  expect(en.shortDay(on)).toBe('24\u00a0November');
  expect(sv.weekdayAndDay(on)).toBe('tisdag 24\u00a0november');
  expect(sv.when('2026-11-12T15:40:00Z', on)).toBe('12\u00a0november 16.40');
  expect(sv.week(on)).toBe('v.\u00a048');
  expect(en.weekInWords(on)).toBe('week\u00a048');
  expect(sv.weekSpan('2026-08-17', '2026-12-11')).toBe('v.\u00a034–50');
  expect(sv.weekSpan(on, on)).toBe('v.\u00a048');
});
