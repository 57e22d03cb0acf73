import fc from 'fast-check';
import { expect, test } from 'vitest';
import { filterFrom, hrefOf, listViews } from './filter.ts';

const today = '2026-11-24';
const read = (href: string) => filterFrom(Object.fromEntries(new URL(href, 'http://x').searchParams), today);

test('an address says the whole filter: read back it is the same', () => {
  const filters = fc.record({
    view: fc.constantFrom(...listViews),
    year: fc.integer({ min: 1990, max: 2100 }),
    unitId: fc.option(fc.uuid(), { nil: null }),
    page: fc.integer({ min: 1, max: 1000 }),
  });
  fc.assert(
    fc.property(filters, (filter) => {
      expect(read(hrefOf(filter, { page: filter.page }))).toEqual(filter);
    }),
  );
});

test('what cannot be read in an address is as if it were not there', () => {
  const usual = { view: 'fas', year: 2026, unitId: null, page: 1 };
  expect(filterFrom({}, today)).toEqual(usual);
  expect(filterFrom({ vy: 'x', ar: 'nu', enhet: "'; drop", sida: '-3' }, today)).toEqual(usual);
  expect(filterFrom({ ar: ['2025', '2024'], enhet: ['a'] }, today)).toEqual(usual);
});

test('another view or unit begins at the first page', () => {
  const filter = { view: 'fas', year: 2026, unitId: null, page: 4 } as const;
  expect(read(hrefOf(filter, { view: 'enhet' })).page).toBe(1);
});
