import { describe, expect, it } from 'vitest';
import {
  type DisclosureRules,
  type Publication,
  protect,
  publicRules,
  type TableSet,
} from '../../src/disclosure/index.ts';
import { errorMessage } from '../../src/kernel/index.ts';

const units = ['Ask', 'Björk', 'Ek'];
const sexes = ['girls', 'boys'];
const all = (codes: string[]) => ({ id: 'all', level: null, codes });
const set: TableSet = {
  dimensions: [
    { id: 'unit', level: 'school', codes: units, groups: [all(units)] },
    { id: 'sex', level: null, codes: sexes, groups: [all(sexes)] },
  ],
  pupils: [24, 4, 30, 28, 31, 29],
  outcomes: [{ id: 'passed', met: [20, 3, 25, 20, 30, 10] }],
  tables: [
    { id: 'year 9', shows: { unit: [...units, 'all'], sex: [...sexes, 'all'] }, outcomes: ['passed'] },
  ],
};

function codeOf(asked: TableSet, rules: DisclosureRules = publicRules, published: Publication[] = []) {
  const result = protect(asked, rules, { published });
  return result.ok ? null : result.error.code;
}
const withCount = (count: number) => ({
  ...set,
  pupils: set.pupils.map((one, at) => (at === 3 ? count : one)),
});
const rules = (change: Partial<DisclosureRules>) => codeOf(set, { ...publicRules, ...change });

describe('what can be no table, rule or publication is refused, never protected as if it could', () => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, -4, 4.5, 2 ** 53, 5e8])('a count of %s', (count) => {
    expect(codeOf(withCount(count))).toBe('disclosureImpossible');
    if (count < 24)
      expect(codeOf({ ...set, outcomes: [{ id: 'passed', met: withCount(count).pupils }] })).not.toBeNull();
  });

  it('says which, in words', () => {
    const refused = protect(withCount(-4), publicRules);
    if (refused.ok) throw new Error('not refused');
    expect(errorMessage(refused.error, 'sv')).toContain('”pupils.3”');
  });

  it('names that stand twice, so that one would be taken for the other', () => {
    const [unit, sex] = set.dimensions;
    const [passed] = set.outcomes;
    const [table] = set.tables;
    if (!unit || !sex || !passed || !table) throw new Error('no set');
    const none = { ...passed, met: passed.met.map(() => 0) };
    expect(codeOf({ ...set, outcomes: [passed, none] })).toBe('disclosureIdTwice');
    expect(codeOf({ ...set, dimensions: [unit, { ...sex, id: 'unit' }] })).toBe('disclosureIdTwice');
    expect(codeOf({ ...set, tables: [table, table] })).toBe('disclosureIdTwice');
    const twice = { ...unit, groups: [all(['Ask', ...units])] };
    expect(codeOf({ ...set, dimensions: [twice, sex] })).toBe('disclosureNameTwice');
  });

  it('names that every object has of its own', () => {
    const [unit, sex] = set.dimensions;
    const [table] = set.tables;
    if (!unit || !sex || !table) throw new Error('no set');
    const tables = [{ ...table, shows: { sex: sexes } }];
    expect(codeOf({ ...set, dimensions: [{ ...unit, id: 'toString' }, sex], tables })).toBe(
      'disclosureNameUnknown',
    );
    const odd = { ...set, outcomes: [{ id: '__proto__', met: set.outcomes[0]?.met ?? [] }] };
    const named = { ...odd, tables: [{ ...table, outcomes: ['__proto__'] }] };
    expect(codeOf(named)).toBeNull();
  });

  it('nothing to divide by or to show', () => {
    expect(codeOf({ ...set, dimensions: [] })).toBe('disclosureImpossible');
    expect(codeOf({ ...set, tables: [] })).toBe('disclosureImpossible');
    const empty = { id: 'unit', level: null, codes: [], groups: [] };
    expect(codeOf({ ...set, dimensions: [empty] })).toBe('disclosureImpossible');
  });

  it('rules of nothing, of parts and of more than any rule says', () => {
    expect(rules({ threshold: Number.NaN })).toBe('disclosureImpossible');
    expect(rules({ threshold: 0 })).toBe('disclosureImpossible');
    expect(rules({ width: 0 })).toBe('disclosureImpossible');
    expect(rules({ width: 1e9 })).toBe('disclosureImpossible');
    expect(rules({ leastMet: -1 })).toBe('disclosureImpossible');
    expect(rules({ thresholdByLevel: { school: 2.5 } })).toBe('disclosureImpossible');
    expect(rules({ width: 10_000, threshold: 10_000 })).toBeNull();
  });

  it('an earlier publication that has lost its marks, which would protect nothing', () => {
    const first = protect(set, publicRules);
    if (!first.ok) throw new Error(first.error.code);
    const { publication } = first.value;
    const { pupils, outcomes } = publication.marks;
    const again = (marks: Publication['marks']) => codeOf(set, publicRules, [{ ...publication, marks }]);
    expect(again(publication.marks)).toBeNull();
    expect(again({ pupils: pupils.slice(1), outcomes })).toBe('disclosureCountsDoNotFit');
    expect(again({ pupils, outcomes: {} })).toBe('disclosureCountsDoNotFit');
    expect(again({ pupils: pupils.map(() => 99), outcomes })).toBe('disclosureImpossible');
  });
});
