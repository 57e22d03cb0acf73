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
