import { describe, expect, test } from 'vitest';
import { type DemoAuthority, demoAuthorities, ekstad, norrsjo } from './content.ts';

/** Every string of a value, wherever it lies; ids, dates and enum values among them. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value === null || typeof value !== 'object') return [];
  return Object.values(value).flatMap(strings);
}

/** What people have written: texts with a space in them. */
const prose = (value: unknown) => strings(value).filter((text) => /\p{L} \p{L}/u.test(text));

const written = ({ cycles, areas, understandings, framework, process }: DemoAuthority) =>
  prose([cycles, areas, understandings, framework, process]);

describe.each(demoAuthorities)('what is written in $name', (demo) => {
  test.each([
    ['looks like a personal identity number', /\b(\d{6}|\d{8})[-+ ]?\d{4}\b/],
    ['uses the name of a pupil document for an action plan', /åtgärdsprogram/i],
    ['says redovisning', /redovisning/i],
    ['shouts', /!/],
    ['has straight quotes', /["']/],
    ['has a hyphen for a dash or a minus', / - |\s-\d/],
    ['has two spaces or a space before a full stop', / {2}| \./],
    ['holds a gap of a template', /undefined|NaN|\$\{|null/],
  ])('nothing %s', (_, pattern) => {
    expect(written(demo).filter((text) => pattern.test(text))).toEqual([]);
  });
});

test('preschools write about children and guardians, not about pupils and grades', () => {
  for (const demo of [ekstad, norrsjo]) {
    const preschools = demo.units.filter(({ schoolTypes }) => schoolTypes.includes('FS')).map(({ id }) => id);
    const units = demo.units
      .filter(({ id, parentId }) => preschools.includes(id) || preschools.includes(parentId ?? ''))
      .map(({ id }) => id);
    const texts = demo.cycles.filter(({ unitId }) => units.includes(unitId)).flatMap((cycle) => prose(cycle));
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter((text) => /\belev|\bbetyg|\blektion|\bklassrum|årskurs/i.test(text))).toEqual([]);
  }
});

test('two live cycles never carry the same title or the same first line', () => {
  const live = ekstad.cycles.filter(({ phase }) => phase !== 'concluded');
  const said = live.map(({ title, summary }) => `${title} ${summary}`);
  expect(new Set(live.map(({ title }) => title)).size).toBe(live.length);
  expect(new Set(said).size).toBe(live.length);
});
