import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DisclosureRules,
  type Publication,
  protect,
  publicRules,
  type TableSet,
} from '../../src/disclosure/index.ts';
import { markCode } from '../../src/disclosure/marks.ts';
import { attack, exposed } from './attacker.ts';
import { nestedSets, ruleSets, tableSets } from './random-sets.ts';
import { readerOf } from './reader.ts';

function protectedSet(set: TableSet, rules: DisclosureRules) {
  const result = protect(set, rules);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Four schools in two areas, everything crossed, with groups of nobody, of a few and of up to twenty-two. */
function crossedSchools(): TableSet {
  const codes = (id: string, count: number) => Array.from({ length: count }, (_, at) => `${id}${at + 1}`);
  const divided = (id: string, count: number, more: TableSet['dimensions'][number]['groups'] = []) => {
    const all = { id: 'all', level: null, codes: codes(id, count) };
    return { id, level: null, codes: all.codes, groups: [...more, all] };
  };
  const areas = [
    { id: 'north', level: null, codes: ['unit1', 'unit2'] },
    { id: 'south', level: null, codes: ['unit3', 'unit4'] },
  ];
  const dimensions = [
    divided('unit', 4, areas),
    divided('sex', 2),
    divided('background', 3),
    divided('year', 9),
  ];
  const pupils = Array.from({ length: 4 * 2 * 3 * 9 }, (_, leaf) => Math.max(0, ((leaf * 7919) % 26) - 3));
  const met = pupils.map((all, leaf) => Math.max(0, all - ((leaf * 31) % 4)));
  const shows = Object.fromEntries(
    dimensions.map((one) => [one.id, [...one.codes, ...one.groups.map((group) => group.id)]]),
  );
  const tables = [{ id: 'crossed', shows, outcomes: ['passed'] }];
  return { dimensions, pupils, outcomes: [{ id: 'passed', met }], tables };
}

/** What a table is without complementary suppression: everything shown that is not too small itself. */
function onlyPrimary({ set, rules, marks }: Publication): Publication {
  const shown = (codes: readonly number[]) =>
    codes.map((code) => (code === markCode.complementary ? markCode.exact : code));
  const outcomes = Object.entries(marks.outcomes).map(([id, codes]) => [id, shown(codes)]);
  return { set, rules, marks: { pupils: shown(marks.pupils), outcomes: Object.fromEntries(outcomes) } };
}

const runs = Number(process.env.DISCLOSURE_RUNS ?? 2000);
const minutes = 300_000 + 200 * runs;

describe('an attacker with a solver', () => {
  it(
    'pins down no hidden count further than allowed, in any random table set',
    () => {
      fc.assert(
        fc.property(tableSets, ruleSets, (set, rules) => {
          const { publication, knownBefore } = protectedSet(set, rules);
          expect(knownBefore).toEqual([]);
          expect(exposed(attack(readerOf([publication])))).toEqual([]);
        }),
        { numRuns: runs },
      );
    },
    minutes,
  );

  it(
    'pins down no outcome further than allowed by knowing that another holds it',
    () => {
      fc.assert(
        fc.property(nestedSets, (set) => {
          const { publication, knownBefore } = protectedSet(set, publicRules);
          expect(knownBefore).toEqual([]);
          expect(exposed(attack(readerOf([publication])))).toEqual([]);
        }),
        { numRuns: Math.ceil(runs / 10) },
      );
    },
    minutes,
  );

  it(
    'finds hidden counts at once when complementary suppression is switched off',
    () => {
      const sets = fc.sample(fc.tuple(tableSets, ruleSets), { numRuns: 8, seed: 1 });
      const found = sets.flatMap(([set, rules]) =>
        exposed(attack(readerOf([onlyPrimary(protectedSet(set, rules).publication)]))),
      );
      expect(found.length).toBeGreaterThan(25);
      expect(found.filter(({ lowest, highest }) => lowest === highest).length).toBeGreaterThan(12);
    },
    minutes,
  );

  it(
    'pins down nothing where unit, area, sex, background and year group are all crossed',
    () => {
      const found = attack(readerOf([protectedSet(crossedSchools(), publicRules).publication]));
      expect(found.length).toBeGreaterThan(300);
      expect(exposed(found)).toEqual([]);
    },
    minutes,
  );
});
