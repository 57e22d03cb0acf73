import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInShares, pairedChangeInShares } from '../../src/effects/index.ts';
import { newcombe, newcombePaired } from '../../src/effects/statistics/newcombe.ts';
import { wilson } from '../../src/effects/statistics/wilson.ts';
import { agree, valueIn } from './agree.ts';
import { girlsAndBoys, overTime, share } from './measures.ts';

/**
 * First the four digits of Table II in Newcombe 1998 (Statistics in Medicine 17, 873-890), column "method 10", written as
 * p1 − p2. Then the same to twelve digits, by the R package contingencytables 3.0.1 (Fagerland, Lydersen, Laake):
 *   r <- Newcombe_hybrid_score_CI_2x2(rbind(c(a, m - a), c(b, n - b)))
 *   sprintf("%.12g", c(r$estimate, r$lower, r$upper))
 */
const independent: readonly [
  number,
  number,
  number,
  number,
  [number, number] | null,
  [number, number, number],
][] = [
  [56, 70, 48, 80, [0.0524, 0.3339], [0.2, 0.0524314724024, 0.333872654037]],
  [9, 10, 3, 10, [0.1705, 0.809], [0.6, 0.170522723935, 0.809017973535]],
  [6, 7, 2, 7, [0.0582, 0.8062], [0.571428571429, 0.0582279274823, 0.806249637524]],
  [5, 56, 0, 29, [-0.0381, 0.1926], [0.0892857142857, -0.0381371479035, 0.192560013855]],
  [0, 10, 0, 20, [-0.1611, 0.2775], [0, -0.161125158053, 0.277532799863]],
  [0, 10, 0, 10, [-0.2775, 0.2775], [0, -0.277532799863, 0.277532799863]],
  [10, 10, 0, 20, [0.6791, 1], [1, 0.679086037142, 1]],
  [10, 10, 0, 10, [0.6075, 1], [1, 0.607509350431, 1]],
  // Perondi and others 2004, as in the package's own example; two constructed.
  [7, 34, 1, 34, null, [0.176470588235, 0.0189214438858, 0.340368687033]],
  [412, 651, 388, 702, null, [0.0801659511337, 0.0277601321355, 0.131870166344]],
  [54, 82, 44, 82, null, [0.121951219512, -0.0276421072088, 0.264131418497]],
];

/**
 * Same persons: both, only before, only after, neither. By contingencytables 3.0.1:
 *   Newcombe_square_and_add_CI_paired_2x2(matrix(c(both, onlyAfter, onlyBefore, neither), 2, byrow = TRUE))
 * The first two tables are published (Bentur and others 2009, Cavo and others 2012), the fourth is the approval of a
 * prime minister in Agresti's Categorical Data Analysis, the others are constructed for the corners of the rule.
 */
const paired: readonly [[number, number, number, number], [number, number, number]][] = [
  [
    [1, 1, 7, 12],
    [0.285714285714, 0.0255591241649, 0.506920226686],
  ],
  [
    [59, 6, 16, 80],
    [0.0621118012422, 0.00462511393305, 0.118621195639],
  ],
  [
    [38, 6, 16, 22],
    [0.121951219512, 0.00994015192599, 0.228769814428],
  ],
  [
    [794, 150, 86, 570],
    [-0.04, -0.0587038728957, -0.0212304239829],
  ],
  [
    [10, 20, 15, 5],
    [-0.1, -0.316112910181, 0.128037069878],
  ],
  [
    [0, 0, 12, 18],
    [0.4, 0.20860991506, 0.576796397467],
  ],
  [
    [12, 0, 0, 9],
    [0, -0.0886103144668, 0.0886103144668],
  ],
  [
    [43, 0, 1, 0],
    [0.0227272727273, -0.0597180083509, 0.118077096982],
  ],
  [
    [22, 7, 8, 3],
    [0.025, -0.164903595929, 0.212637755503],
  ],
];

describe('a difference in shares agrees', () => {
  it.each(independent)(
    '%d/%d − %d/%d with Newcombe’s table and with contingencytables',
    (a, m, b, n, table, package_) => {
      const found = newcombe({ count: b, of: n }, { count: a, of: m }, 0.95);
      if (table !== null) expect([found.low, found.high].map((end) => Number(end.toFixed(4)))).toEqual(table);
      agree([found.estimate, found.low, found.high], package_);
    },
  );

  it('at another level with contingencytables (alpha = 0.1)', () => {
    const { low, high } = newcombe({ count: 48, of: 80 }, { count: 56, of: 70 }, 0.9);
    agree([low, high], [0.0765641915441, 0.313644583583]);
  });

  it.each(paired)(
    'of the same persons %j with contingencytables',
    ([both, onlyBefore, onlyAfter, neither], reference) => {
      const found = newcombePaired({ both, onlyBefore, onlyAfter, neither }, 0.95);
      agree([found.estimate, found.low, found.high], reference);
    },
  );
});

const group = fc
  .integer({ min: 5, max: 400 })
  .chain((of) => fc.record({ count: fc.integer({ min: 0, max: of }), of: fc.constant(of) }));
const few = fc.integer({ min: 0, max: 60 });
const table = fc
  .record({ both: few, onlyBefore: few, onlyAfter: few, neither: few })
  .filter((cells) => cells.both + cells.onlyBefore + cells.onlyAfter + cells.neither >= 5);

describe('one share', () => {
  it('of nobody begins at nothing and of everybody ends at everything, to the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.constantFrom(0.8, 0.9, 0.95, 0.99), (of, level) => {
        expect(wilson({ count: 0, of }, level).low).toBe(0);
        expect(wilson({ count: of, of }, level).high).toBe(1);
      }),
    );
  });
});

describe('a difference in shares', () => {
  it('changes sign when the groups change places', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const there = newcombe(first, second, 0.95);
        const back = newcombe(second, first, 0.95);
        expect(there.estimate).toBeCloseTo(-back.estimate, 12);
        expect(there.low).toBeCloseTo(-back.high, 12);
      }),
    );
  });

  it('changes sign when the other outcome is counted', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const other = ({ count, of }: typeof first) => ({ count: of - count, of });
        const met = newcombe(first, second, 0.9);
        const unmet = newcombe(other(first), other(second), 0.9);
        expect(met.low).toBeCloseTo(-unmet.high, 12);
      }),
    );
  });

  it('stays between −100 and 100 percentage points, with the estimate inside its interval', () => {
    fc.assert(
      fc.property(group, group, (first, second) => {
        const { estimate, interval, n } = valueIn(
          differenceInShares({ first, second, measure: share, comparison: girlsAndBoys }),
        );
        expect(interval.low).toBeGreaterThanOrEqual(-100 - 1e-9);
        expect(interval.high).toBeLessThanOrEqual(100 + 1e-9);
        expect(interval.low).toBeLessThanOrEqual(estimate + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(estimate - 1e-9);
        expect(n).toBe(first.of + second.of);
      }),
    );
  });

  it('is told more exactly when the groups are larger', () => {
    fc.assert(
      fc.property(group, group, fc.integer({ min: 2, max: 9 }), (first, second, times) => {
        const larger = ({ count, of }: typeof first) => ({ count: count * times, of: of * times });
        const width = ({ low, high }: { low: number; high: number }) => high - low;
        expect(width(newcombe(larger(first), larger(second), 0.95))).toBeLessThan(
          width(newcombe(first, second, 0.95)),
        );
      }),
    );
  });

  it('has a wider interval at a higher level', () => {
    const question = { first: { count: 20, of: 40 }, second: { count: 30, of: 42 }, measure: share };
    const [usual, sure] = [0.8, 0.99].map((level) =>
      valueIn(differenceInShares({ ...question, comparison: overTime, level })),
    );
    expect(sure?.interval.low).toBeLessThan(usual?.interval.low ?? 0);
    expect(sure?.interval.level).toBe(0.99);
  });
});

describe('a share of the same persons', () => {
  it('changes sign when time runs backwards', () => {
    fc.assert(
      fc.property(table, (cells) => {
        const back = { ...cells, onlyBefore: cells.onlyAfter, onlyAfter: cells.onlyBefore };
        const [there, reversed] = [newcombePaired(cells, 0.95), newcombePaired(back, 0.95)];
        expect(there.estimate).toBeCloseTo(-reversed.estimate, 12);
        expect(there.low).toBeCloseTo(-reversed.high, 12);
      }),
    );
  });

  it('rests on as many as were asked, and has its estimate inside', () => {
    fc.assert(
      fc.property(table, (pairs) => {
        const effect = valueIn(pairedChangeInShares({ pairs, measure: share }));
        expect(effect.n).toBe(pairs.both + pairs.onlyBefore + pairs.onlyAfter + pairs.neither);
        expect(effect.estimate).toBeCloseTo((100 * (pairs.onlyAfter - pairs.onlyBefore)) / effect.n, 10);
        expect(effect.interval.low).toBeLessThanOrEqual(effect.estimate + 1e-9);
        expect(effect.interval.high).toBeGreaterThanOrEqual(effect.estimate - 1e-9);
      }),
    );
  });
});
