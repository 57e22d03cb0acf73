import { expect, test } from 'vitest';
import { logFilterFrom, logHref } from './filter.ts';

const id = '01910b3c-8000-7dc5-9d50-ccbc1b5a352b';

test('a filter survives its own address', () => {
  const filter = {
    actorId: id,
    name: 'Åsell',
    about: id,
    kind: 'nekade' as const,
    from: '2026-11-01',
    to: '2026-11-24',
    beforeSeq: 120,
  };
  const url = new URL(logHref(filter, { beforeSeq: 120 }), 'http://x');
  expect(logFilterFrom(Object.fromEntries(url.searchParams))).toEqual(filter);
});

test('another choice begins again with the newest', () => {
  expect(logHref(logFilterFrom({ fore: '50', slag: 'nekade' }), { kind: null })).toBe('/andringslogg');
});
