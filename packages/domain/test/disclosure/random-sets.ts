import fc from 'fast-check';
import type { DisclosureRules, MeasuredOutcome, TableSet } from '../../src/disclosure/index.ts';

/** A dimension of few codes with a total and, sometimes, a group that crosses or nests. */
function dimension(id: string, most: number) {
  return fc
    .record({ size: fc.integer({ min: 1, max: most }), extra: fc.boolean(), from: fc.nat(5) })
    .map(({ size, extra, from }) => {
      const codes = Array.from({ length: size }, (_, at) => `${id}${at}`);
      const some = codes.filter((_, at) => (at + from) % 3 !== 0);
      const groups = [{ id: 'all', level: 'all', codes }];
      if (extra && some.length > 0) groups.push({ id: 'some', level: 'some', codes: some });
      return { id, level: 'one', codes, groups };
    });
}

export const dimensions = fc
  .tuple(dimension('unit', 4), dimension('sex', 2), dimension('year', 3))
  .map(([unit, sex, year]) => [unit, sex, year]);

/** Small groups beside larger ones and empty ones. */
const pupils = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }), fc.constant(0));

/** Which part of each division a table shows: all of it, only the total, only the parts, or codes and one group. */
function shown(set: Pick<TableSet, 'dimensions'>) {
  const ways = set.dimensions.map(({ id, codes, groups }) => {
    const names = groups.map((one) => one.id);
    return fc
      .constantFrom([...codes, ...names], [...codes, ...names], ['all'], codes, [...codes, 'all'])
      .map((shows): [string, string[]] => [id, [...shows]]);
  });
  return fc.tuple(...ways).map((entries) => Object.fromEntries(entries));
}

export function tables(set: Pick<TableSet, 'dimensions' | 'outcomes'>) {
  const one = fc.record({ shows: shown(set), withOutcomes: fc.boolean() });
  return fc.array(one, { minLength: 1, maxLength: 3 }).map((list) =>
    list.map(({ shows, withOutcomes }, at) => ({
      id: `table${at}`,
      shows,
      outcomes: withOutcomes ? set.outcomes.map((outcome) => outcome.id) : [],
    })),
  );
}

interface Outcomes {
  readonly fewest: number;
  /** How many of the following lie within another: each in the one before or all in the first. */
  readonly nested: readonly number[];
}

const setsWith = ({ fewest, nested }: Outcomes): fc.Arbitrary<TableSet> =>
  dimensions.chain((divided) => {
    const leaves = divided.reduce((product, one) => product * one.codes.length, 1);
    const shares = fc.array(fc.constantFrom(0, 0.3, 0.7, 0.9, 1, 1), {
      minLength: leaves,
      maxLength: leaves,
    });
    return fc
      .record({
        pupils: fc.array(pupils, { minLength: leaves, maxLength: leaves }),
        outcomes: fc.array(shares, { minLength: fewest, maxLength: 3 }),
        nested: fc.constantFrom(...nested),
        isLine: fc.boolean(),
      })
      .chain((counts) => {
        const outcomes: MeasuredOutcome[] = [];
        for (const [at, share] of counts.outcomes.entries()) {
          const around = at <= counts.nested ? outcomes.at(counts.isLine ? -1 : 0) : undefined;
          const most = around?.met ?? counts.pupils;
          const met = most.map((all, leaf) => Math.round(all * (share[leaf] ?? 1)));
          const outcome = { id: `outcome${at}`, met };
          outcomes.push(around === undefined ? outcome : { ...outcome, within: [around.id] });
        }
        const set = { dimensions: divided, pupils: counts.pupils, outcomes };
        return tables(set).map((published) => ({ ...set, tables: published }));
      });
  });

export const tableSets = setsWith({ fewest: 0, nested: [0, 0, 1, 2] });
/** With outcomes that hold each other in every one. */
export const nests = setsWith({ fewest: 2, nested: [1, 2] });

export const ruleSets: fc.Arbitrary<DisclosureRules> = fc.record({
  threshold: fc.constantFrom(3, 5, 10),
  thresholdByLevel: fc.constantFrom<Record<string, number>>({}, { all: 3 }, { one: 8, all: 4 }),
  pupils: fc.constantFrom('shown' as const, 'protected' as const),
  few: fc.constantFrom(null, { highest: 4, includesNone: false }, { highest: 4, includesNone: true }),
  leastMet: fc.constantFrom(0, 1, 3),
  width: fc.integer({ min: 1, max: 4 }),
});

const apart = fc.constantFrom(0, 0, 0, 1, 2, 5, 12);

/** Four units by sex with all totals, and two outcomes of which one lies narrowly within the other, so that each tells of the other. */
export const nestedSets: fc.Arbitrary<TableSet> = fc
  .array(fc.record({ all: fc.integer({ min: 0, max: 40 }), outer: apart, inner: apart }), {
    minLength: 8,
    maxLength: 8,
  })
  .map((cells) => {
    const all = (id: string, codes: string[]) => ({
      ...{ id, level: null, codes, groups: [{ id: 'all', level: null, codes }] },
    });
    const divided = [all('unit', ['a', 'b', 'c', 'd']), all('sex', ['girls', 'boys'])];
    const outer = cells.map((one) => Math.max(0, one.all - one.outer));
    const inner = outer.map((count, leaf) => Math.max(0, count - (cells[leaf]?.inner ?? 0)));
    const shows = Object.fromEntries(divided.map(({ id, codes }) => [id, [...codes, 'all']]));
    return {
      dimensions: divided,
      pupils: cells.map((one) => one.all),
      outcomes: [
        { id: 'inner', met: inner, within: ['outer'] },
        { id: 'outer', met: outer },
      ],
      tables: [{ id: 'crossed', shows, outcomes: ['inner', 'outer'] }],
    };
  });
