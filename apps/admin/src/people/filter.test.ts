import { expect, test } from 'vitest';
import { peopleFilterFrom, peopleHref } from './filter.ts';

test('a filter survives its own address', () => {
  const filter = {
    search: 'Åsell',
    unitId: '01910b3c-8000-7dc5-9d50-ccbc1b5a352b',
    role: 'principal' as const,
    idle: true,
    descending: true,
    page: 3,
    giveAt: '01910b3c-8000-74b4-9a9f-675e9db06edb',
  };
  const url = new URL(peopleHref(filter, { page: 3 }), 'http://x');
  expect(peopleFilterFrom(Object.fromEntries(url.searchParams))).toEqual(filter);
});

test('another choice begins on the first page', () => {
  const filter = peopleFilterFrom({ sida: '4', sok: 'a' });
  expect(peopleHref(filter, { descending: true })).toBe('/personer?sok=a&ordning=fallande');
});
