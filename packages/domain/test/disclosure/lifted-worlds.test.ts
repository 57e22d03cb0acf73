import { expect, it } from 'vitest';
import { type DisclosureRules, protect, publicRules, type TableSet } from '../../src/disclosure/index.ts';
import { attack, exposed } from './attacker.ts';
import { readerOf } from './reader.ts';

const rules: DisclosureRules = { ...publicRules, few: null, width: 1 };
const divided = (id: string, groups = ['all']) => {
  const codes = [`${id}0`, `${id}1`];
  return { id, level: null, codes, groups: groups.map((name) => ({ id: name, level: null, codes })) };
};
const [unit, sex, year] = [divided('unit'), divided('sex'), divided('year')];

/** Then unit by sex, wholly; now the years of both sexes, and of both units, with corrections in between. */
const before: TableSet = {
  dimensions: [unit, sex],
  pupils: [41, 37, 13, 2],
  outcomes: [
    { id: 'outer', met: [0, 37, 6, 2] },
    { id: 'inner', met: [0, 29, 6, 0], within: ['outer'] },
  ],
  tables: [
    {
      id: 'then',
      shows: { unit: ['unit0', 'unit1', 'all'], sex: ['sex0', 'sex1', 'all'] },
      outcomes: ['outer', 'inner'],
    },
  ],
};
const years = ['year0', 'year1', 'all'];
const today: TableSet = {
  dimensions: [unit, sex, year],
  pupils: [26, 15, 29, 8, 5, 8, 2, 0],
  outcomes: [
    { id: 'outer', met: [0, 0, 29, 8, 0, 6, 2, 0] },
    { id: 'inner', met: [0, 0, 29, 0, 0, 6, 0, 0], within: ['outer'] },
  ],
  tables: [
    { id: 'by sex', shows: { unit: ['all'], sex: ['sex0', 'sex1'], year: years }, outcomes: [] },
    {
      id: 'by unit',
      shows: { unit: ['unit0', 'unit1'], sex: ['all'], year: years },
      outcomes: ['outer', 'inner'],
    },
  ],
};

it('a number of pupils is called known before when no outcome fits the worlds that hid it', () => {
  const first = protect(before, rules);
  if (!first.ok) throw new Error(first.error.code);
  const published = [first.value.publication];
  const second = protect(today, rules, { published });
  if (!second.ok) throw new Error(second.error.code);
  const told = exposed(attack(readerOf([...published, second.value.publication]))).map(
    (one) => one.hidden.name,
  );
  const known = second.value.knownBefore.map(
    ({ outcome, groups }) => `${outcome ?? 'pupils'} ${JSON.stringify(groups)}`,
  );
  expect(told.length).toBeGreaterThan(0);
  expect(told.filter((name) => !known.includes(name))).toEqual([]);
});
