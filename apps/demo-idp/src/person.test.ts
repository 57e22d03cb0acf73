import { readFile } from 'node:fs/promises';
import { demoPeople } from '@varje-elev/db/demo/index';
import { expect, test } from 'vitest';
import { type DemoPerson, groupPeople, matches, suggestPeople } from './person.ts';

function person(
  name: string,
  role: string,
  path: string,
  activity: number,
  authority = 'Ekstads kommun',
): DemoPerson {
  const unit = path.split('/').at(-2) ?? '';
  return {
    subject: name,
    name,
    email: '',
    role,
    unit,
    authority,
    path,
    isPrincipal: role === 'Rektor',
    activity,
  };
}

const PEOPLE = [
  person('Direktör', 'Utbildningsdirektör', 'k/', 1),
  person('Tyst chef', 'Områdeschef', 'k/norr/', 50),
  person('Chef i söder', 'Områdeschef', 'k/soder/', 2),
  person('Tyst rektor', 'Rektor', 'k/norr/a/', 3),
  person('Livlig rektor', 'Rektor', 'k/soder/b/', 90),
  person('Ivrig lärare', 'Medarbetare', 'k/norr/a/lag/', 80),
  person('Lärare nära', 'Medarbetare', 'k/soder/b/lag/', 5),
  person('Lärare bredvid', 'Medarbetare', 'k/soder/b/lag/', 7),
  person('Annan rektor', 'Rektor', 'x/y/', 999, 'Andra kommunen'),
];

test('those proposed stand on one line through the liveliest school, one of each role', () => {
  expect(suggestPeople(PEOPLE).map(({ name }) => name)).toEqual([
    'Direktör',
    'Chef i söder',
    'Livlig rektor',
    'Lärare bredvid',
  ]);
});

test('those whom README begins with are proposed, in its order and before others', async () => {
  const readme = await readFile(new URL('../../../README.md', import.meta.url), 'utf8');
  const [, minutes = ''] = /^The first ten minutes: (.*?)\n\n/ms.exec(readme) ?? [];
  const told = [...minutes.matchAll(/as (\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)/gu)].map(([, name]) => name);
  const list = demoPeople().map((one) => ({
    ...one,
    email: '',
    path: '',
    isPrincipal: one.role === 'Rektor',
    activity: told.includes(one.name) ? 0 : 90,
  }));
  const proposed = suggestPeople(list.toReversed().filter(({ authority }) => authority === 'Ekstads kommun'));
  const names = proposed.map(({ name }) => name);
  expect(told[0]).toBe('Amira Holm');
  expect(names[0]).toBe('Amira Holm');
  expect(names.filter((name) => told.includes(name))).toEqual(told);
  expect(new Set(proposed.map(({ role }) => role)).size).toBe(proposed.length);
});

test('nobody is proposed where there is nobody', () => {
  expect(suggestPeople([])).toEqual([]);
});

test('people are grouped by authority and unit in the order in which they come', () => {
  const groups = groupPeople(PEOPLE);
  expect(groups.map(({ authority }) => authority)).toEqual(['Ekstads kommun', 'Andra kommunen']);
  expect(groups[0]?.units.map(({ unit }) => unit)).toEqual(['k', 'norr', 'soder', 'a', 'b', 'lag']);
});

test.each([
  ['direk', true],
  ['utbild ekstad', true],
  ['DIREKTÖR', true],
  ['ektör', false],
  ['', true],
])('a search for ”%s” finds the director: %s', (query, found) => {
  expect(PEOPLE[0] && matches(PEOPLE[0], query)).toBe(found);
});
