import { expect, test } from 'vitest';
import { hurHref, shownFrom } from './hur-address.ts';

test('an address says what is shown, and what it cannot say is as usual', () => {
  expect(shownFrom({})).toEqual({ live: true, page: 1 });
  expect(shownFrom({ visa: 'avslutade', sida: '3' })).toEqual({ live: false, page: 3 });
  for (const sida of ['0', '-1', '2.5', 'x', '99999', ['2', '3']])
    expect(shownFrom({ sida, visa: 'allt' })).toEqual({ live: true, page: 1 });
});

test('what is shown stands in the address, and reads back as it was', () => {
  expect(hurHref('en', { live: true, page: 1 })).toBe('/ramverket/hur/en#lever');
  for (const shown of [
    { live: false, page: 1 },
    { live: true, page: 2 },
    { live: false, page: 12 },
  ]) {
    const { searchParams } = new URL(hurHref('en', shown), 'http://127.0.0.1');
    expect(shownFrom(Object.fromEntries(searchParams))).toEqual(shown);
  }
});
