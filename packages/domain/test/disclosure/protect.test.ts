import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DisclosureRules,
  disclosureMarkLabels,
  disclosureStatistics,
  finalGradesRules,
  internalRules,
  protect,
  publicRules,
  publishedCells,
  pupilCountRules,
  type TableSet,
} from '../../src/disclosure/index.ts';
import { errorMessage } from '../../src/kernel/index.ts';
import { Value } from '../../src/results/index.ts';
import { ruleSets, tableSets } from './random-sets.ts';

/** Three schools by sex, everything with totals: 24 + 4, 30 + 28, 31 + 29 pupils. */
const schools: TableSet = {
  dimensions: [
    {
      id: 'unit',
      level: 'school',
      codes: ['Ask', 'Björk', 'Ek'],
      groups: [{ id: 'all', level: 'authority', codes: ['Ask', 'Björk', 'Ek'] }],
    },
    {
      id: 'sex',
      level: null,
      codes: ['girls', 'boys'],
      groups: [{ id: 'all', level: null, codes: ['girls', 'boys'] }],
    },
  ],
  pupils: [24, 4, 30, 28, 31, 29],
  outcomes: [{ id: 'allPassed', met: [20, 3, 27, 20, 31, 20] }],
  tables: [
    {
      id: 'year 9',
      shows: { unit: ['Ask', 'Björk', 'Ek', 'all'], sex: ['girls', 'boys', 'all'] },
      outcomes: ['allPassed'],
    },
  ],
};

function shown(set: TableSet, rules: DisclosureRules) {
  const result = protect(set, rules);
  if (!result.ok) throw new Error(result.error.code);
  return [...publishedCells(result.value.publication)];
}

const codeOf = (set: TableSet) => {
  const result = protect(set, publicRules);
  return result.ok ? null : result.error.code;
};

describe('a small table', () => {
  const cells = shown(schools, publicRules);
  const cell = (outcome: string | null, unit: string, sex: string) =>
    cells.find((one) => one.outcome === outcome && one.groups.unit === unit && one.groups.sex === sex);

  it('hides four boys, and no share stands beside a hidden number', () => {
    expect(cell(null, 'Ask', 'boys')?.mark).toBe('primary');
    expect(cell(null, 'Ask', 'boys')?.value).toMatchObject({
      state: 'suppressed',
      value: null,
      denominator: null,
    });
    for (const { mark, groups } of cells.filter((one) => one.outcome === null)) {
      if (disclosureMarkLabels[mark].sv.startsWith('Dold')) {
        expect(cell('allPassed', groups.unit ?? '', groups.sex ?? '')?.value.state).toBe('suppressed');
      }
    }
  });

  it('hides one more in the row, in the column and where they cross, and shows the totals', () => {
    const hidden = cells.filter((one) => one.outcome === null && one.value.state === 'suppressed');
    expect(hidden).toHaveLength(4);
    expect(cell(null, 'Ask', 'girls')?.mark).toBe('complementary');
    expect(cell(null, 'all', 'all')?.value.value).toBe(146);
  });

  it('writes all but a few as a share between two, never as 100', () => {
    const few = { ...schools, outcomes: [{ id: 'allPassed', met: [24, 4, 28, 24, 31, 29] }] };
    const capped = shown(few, publicRules).filter((one) => one.value.state === 'capped');
    expect(capped.length).toBeGreaterThan(0);
    for (const { value } of capped) {
      expect(value).toMatchObject({
        value: null,
        numerator: null,
        counted: { of: 'lacking', fewest: 1, most: 4 },
      });
      expect(value.bounds?.highest).toBeLessThan(100);
    }
  });
});

describe('any table set', () => {
  it('shows nothing that the primary rules hide, and everything it shows is true', () => {
    fc.assert(
      fc.property(tableSets, ruleSets, (set, rules) => {
        for (const { value, outcome } of shown(set, { ...rules, thresholdByLevel: {} })) {
          expect(Value.safeParse(value).success).toBe(true);
          if (value.state !== 'exact') expect(value.numerator).toBeNull();
          const all = outcome === null ? value.value : value.denominator;
          const isTold = outcome !== null || rules.pupils === 'protected';
          if (value.state === 'exact' && isTold && all !== 0)
            expect(all).toBeGreaterThanOrEqual(rules.threshold);
          if (outcome !== null && value.state === 'exact')
            expect(value.numerator).toBeGreaterThanOrEqual(rules.leastMet);
        }
      }),
    );
  });

  it('is protected in the same way every time', () => {
    fc.assert(
      fc.property(tableSets, ruleSets, (set, rules) => {
        expect(protect(set, rules)).toEqual(protect(set, rules));
      }),
      { numRuns: 30 },
    );
  });

  it('has as many hidden counts as its statistics say', () => {
    const result = protect(schools, publicRules);
    const statistics = result.ok ? disclosureStatistics(result.value.publication) : null;
    expect(statistics?.counts).toBe(24);
    const hidden = shown(schools, publicRules).filter((one) => one.value.state === 'suppressed').length;
    expect(Math.round((statistics?.hidden ?? 0) * 24)).toBe(hidden);
  });
});

describe('rule sets', () => {
  it('are the data set’s and the year’s, not a constant', () => {
    expect(publicRules.threshold).toBe(10);
    expect(internalRules.threshold).toBe(5);
    expect(finalGradesRules(2022).thresholdByLevel).toEqual({});
    expect(finalGradesRules(2023).thresholdByLevel).toEqual({ municipality: 5, authority: 5, nation: 5 });
    expect(pupilCountRules(2019).few).toBeNull();
    expect(pupilCountRules(2024)).toMatchObject({ leastMet: 10, few: { highest: 4, includesNone: false } });
    expect(pupilCountRules(2025)).toMatchObject({ leastMet: 5, few: { highest: 4, includesNone: true } });
  });

  it('show seven pupils of an authority where a school’s seven are hidden', () => {
    const small = {
      ...schools,
      pupils: [2, 1, 2, 1, 1, 0],
      outcomes: [],
      tables: [{ id: 'few', shows: { unit: ['all', 'Ask'], sex: ['all'] }, outcomes: [] }],
    };
    const marks = shown(small, finalGradesRules(2024)).map((one) => one.mark);
    expect(marks).toEqual(['exact', 'primary']);
  });
});

describe('a set that contradicts itself', () => {
  const changed = (change: Partial<TableSet>) => codeOf({ ...schools, ...change });

  it('is refused in words', () => {
    const [table] = schools.tables;
    const [unit, sex] = schools.dimensions;
    if (table === undefined || unit === undefined || sex === undefined) throw new Error('no table');
    expect(changed({ pupils: [1, 2] })).toBe('disclosureCountsDoNotFit');
    expect(changed({ outcomes: [{ id: 'allPassed', met: [25, 4, 30, 28, 31, 29] }] })).toBe(
      'disclosureMoreMetThanPupils',
    );
    expect(changed({ tables: [{ ...table, outcomes: ['absence'] }] })).toBe('disclosureNameUnknown');
    expect(changed({ tables: [{ ...table, shows: { unit: ['Ask'] } }] })).toBe('disclosureNameUnknown');
    expect(changed({ tables: [{ ...table, shows: { unit: ['Gran'], sex: ['all'] } }] })).toBe(
      'disclosureNameUnknown',
    );
    const twice = { ...sex, groups: [{ id: 'boys', level: null, codes: ['girls'] }] };
    expect(changed({ dimensions: [unit, twice] })).toBe('disclosureNameTwice');
    const many = { ...unit, codes: Array.from({ length: 6000 }, (_, at) => `unit ${at}`), groups: [] };
    expect(changed({ dimensions: [many, { ...many, id: 'other' }] })).toBe('disclosureTooManyCells');
    expect(errorMessage({ code: 'disclosureNameUnknown', params: { name: 'Gran' } }, 'sv')).toContain(
      '”Gran”',
    );
  });

  it('is refused when an earlier publication has other finest groups', () => {
    const first = protect(schools, publicRules);
    const [unit, sex] = schools.dimensions;
    if (!first.ok || unit === undefined || sex === undefined) throw new Error('not published');
    const renamed = {
      ...schools,
      dimensions: [unit, { ...sex, codes: ['girls', 'other'], groups: [] }],
      tables: [{ id: 't', shows: { unit: ['all'], sex: ['girls'] }, outcomes: [] }],
    };
    const second = protect(renamed, publicRules, { published: [first.value.publication] });
    expect(second).toMatchObject({ ok: false, error: { code: 'disclosureCodesDiffer' } });
  });
});

describe('a small group that no table lists', () => {
  const sexes = (codes: string[]) => ({
    id: 'sex',
    level: null,
    codes,
    groups: [{ id: 'all', level: null, codes }],
  });

  it('is not what a total leaves when the other groups are taken from it', () => {
    const set: TableSet = {
      dimensions: [sexes(['girls', 'boys'])],
      pupils: [24, 4],
      outcomes: [],
      tables: [{ id: 'girls', shows: { sex: ['all', 'girls'] }, outcomes: [] }],
    };
    const numbers = shown(set, publicRules).filter((one) => one.value.state === 'exact');
    expect(numbers.length).toBeLessThan(2);
    expect(shown({ ...set, pupils: [24, 14] }, publicRules).map((one) => one.value.value)).toEqual([38, 24]);
  });

  it('is not what a total leaves of several when a large one is taken from it', () => {
    const codes = ['Ask', 'Björk', 'Ek'];
    const set: TableSet = {
      dimensions: [{ id: 'unit', level: null, codes, groups: [{ id: 'all', level: null, codes }] }],
      pupils: [40, 3, 2],
      outcomes: [{ id: 'allPassed', met: [30, 1, 2] }],
      tables: [{ id: 'large', shows: { unit: ['all', 'Ask'] }, outcomes: ['allPassed'] }],
    };
    const states = (pupils: number[]) => shown({ ...set, pupils }, publicRules).map((one) => one.value.state);
    expect(states([40, 3, 2]).filter((state) => state === 'suppressed')).toHaveLength(2);
    expect(states([40, 6, 5])).toEqual(['exact', 'exact', 'exact', 'exact']);
  });

  it('is not what an earlier area leaves when today’s is taken from it', () => {
    const codes = ['Ask', 'Björk', 'Ek'];
    const area = (id: string, of: string[]): TableSet => ({
      dimensions: [{ id: 'unit', level: null, codes, groups: [{ id, level: null, codes: of }] }],
      pupils: [40, 30, 3],
      outcomes: [{ id: 'allPassed', met: [20, 10, 0] }],
      tables: [{ id: 'areas', shows: { unit: [id] }, outcomes: ['allPassed'] }],
    });
    const first = protect(area('before', codes), publicRules);
    const published = first.ok ? [first.value.publication] : [];
    const second = protect(area('now', ['Ask', 'Björk']), publicRules, { published });
    const values = second.ok ? [...publishedCells(second.value.publication)] : [];
    expect(published).toHaveLength(1);
    expect(values.map((one) => one.value.state)).toEqual(['suppressed', 'suppressed']);
  });
});

describe('an outcome within another', () => {
  /** Everyone who passed is eligible; in Ek as many boys passed as are eligible. */
  const nested: TableSet = {
    ...schools,
    outcomes: [
      { id: 'allPassed', met: [20, 3, 20, 20, 24, 22], within: ['eligible'] },
      { id: 'eligible', met: [22, 4, 22, 23, 26, 22] },
    ],
    tables: schools.tables.map((table) => ({ ...table, outcomes: ['allPassed', 'eligible'] })),
  };

  it('is refused when it is met by more, holds itself or names no other', () => {
    const [inner = { id: '', met: [] }, outer = inner] = nested.outcomes;
    const of = (...outcomes: TableSet['outcomes']) => codeOf({ ...nested, outcomes });
    expect(of(inner, outer)).toBeNull();
    expect(of(inner, { ...outer, met: inner.met.map((count) => count - 1) })).toBe('disclosureNotWithin');
    expect(of({ ...inner, within: ['another'] }, outer)).toBe('disclosureNameUnknown');
    const alike = { ...outer, met: inner.met };
    expect(of(inner, { ...alike, within: ['allPassed'] })).toBe('disclosureWithinItself');
  });
});
