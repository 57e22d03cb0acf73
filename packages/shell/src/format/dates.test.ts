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

test('a span of days says its month once where it begins and ends in the same', () => {
  expect(sv.daySpan('2026-10-26', '2026-10-30')).toBe('26–30\u00a0oktober');
  expect(en.daySpan('2026-10-05', '2026-10-09')).toBe('5–9\u00a0October');
  expect(sv.daySpan('2026-12-19', '2027-01-10')).toBe('19\u00a0december – 10\u00a0januari');
  // The same month of another year is another month.
  expect(sv.daySpan('2026-10-26', '2027-10-30')).toBe('26\u00a0oktober – 30\u00a0oktober');
});
