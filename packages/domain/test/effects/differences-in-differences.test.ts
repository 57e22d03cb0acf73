import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceInDifferences, type SchoolFigures } from '../../src/effects/index.ts';
import { clusterRobust } from '../../src/effects/statistics/cluster-robust.ts';
import { agree, valueIn } from './agree.ts';
import { points, share } from './measures.ts';

/** One figure before and one after for each school. */
const once = (before: readonly number[], after: readonly number[]): SchoolFigures[] =>
  before.map((value, school) => ({ before: [value], after: [after[school] ?? Number.NaN] }));

/**
 * References by R 4.2.2 and clubSandwich 0.5.8, constructed data, one row a school and time in `d`:
 *   m <- lm(y ~ factor(id) + factor(t) + I(tr * post), d)
 *   conf_int(m, vcov = "CR2", cluster = d$id)   # Satterthwaite by default
 * For the last case the rows are five a school; collapsing to one before and one after first gives the same figures, as
 * does lm(change ~ tr) with one row a school. Order: estimate, standard error, degrees of freedom, low, high.
 */
const cases: Readonly<
  Record<string, { with: SchoolFigures[]; without: SchoolFigures[]; reference: number[] }>
> = {
  fiveAndSix: {
    with: once([54, 50, 60, 52, 58], [62, 60, 66, 63, 61]),
    without: once([55, 50, 60, 52, 58, 70], [57, 50, 65, 51, 61, 71]),
    reference: [5.93333333333, 1.68457050247, 8.64285714286, 2.09843052701, 9.76823613965],
  },
  fourAndFour: {
    with: once([54, 50, 60, 52], [62, 50, 56, 63]),
    without: once([55, 50, 60, 52], [57, 50, 65, 51]),
    reference: [2.25, 3.71651718683, 6, -6.84398994944, 11.3439899494],
  },
  fourAndTen: {
    with: once([210, 195.5, 221, 188], [219, 207, 224.5, 203]),
    without: once(
      [205, 212, 198, 230, 190, 201, 217, 222, 208, 199],
      [207, 210, 203, 231, 196, 199, 222, 219, 211, 204],
    ),
    reference: [7.75, 2.64338797758, 5.58227848101, 1.16270557662, 14.3372944234],
  },
  eightAndEight: {
    with: once([7.1, 6.8, 7.4, 6.9, 7.7, 6.5, 7, 7.3], [7.5, 7.1, 7.3, 7.4, 7.9, 6.9, 7.2, 7.8]),
    without: once([7, 6.7, 7.2, 7.6, 6.9, 7.1, 6.6, 7.4], [7.1, 6.6, 7.4, 7.5, 7.1, 7, 6.8, 7.3]),
    reference: [0.2625, 0.0885145266528, 14, 0.0726552215477, 0.452344778452],
  },
  threeYearsAndTwo: {
    with: [
      { before: [61, 63, 62], after: [68, 70] },
      { before: [70, 68, 69], after: [73, 75] },
      { before: [55, 58, 57], after: [60, 63] },
      { before: [64, 66, 61], after: [70, 72] },
      { before: [59, 57, 60], after: [63, 66] },
    ],
    without: [
      { before: [60, 61, 64], after: [63, 64] },
      { before: [72, 70, 73], after: [72, 75] },
      { before: [57, 55, 59], after: [58, 60] },
      { before: [66, 64, 65], after: [67, 66] },
      { before: [50, 54, 52], after: [53, 57] },
      { before: [69, 67, 71], after: [70, 69] },
    ],
    reference: [4.22222222222, 0.605784869935, 8.64285714286, 2.84316085653, 5.60128358792],
  },
};

const change = ({ before, after }: SchoolFigures) =>
  after.reduce((sum, value) => sum + value, 0) / after.length -
  before.reduce((sum, value) => sum + value, 0) / before.length;

describe('difference-in-differences', () => {
  it.each(Object.entries(cases))(
    'on %s agrees with clubSandwich',
    (_, { with: some, without, reference }) => {
      const effect = valueIn(differenceInDifferences({ withAction: some, without, measure: share }));
      const { degreesOfFreedom } = clusterRobust(without.map(change), some.map(change), 0.95);
      agree(
        [effect.estimate, effect.standardError, degreesOfFreedom, effect.interval.low, effect.interval.high],
        reference,
      );
      expect(effect.n).toBe(some.length + without.length);
    },
  );

  const figure = fc.integer({ min: 0, max: 1000 }).map((tenth) => tenth / 10);
  const school = fc.record({ before: fc.tuple(figure, figure), after: fc.tuple(figure) });
  const schools = fc.array(school, { minLength: 4, maxLength: 12 });
  const both = fc
    .tuple(schools, schools)
    .filter((sides) => sides.some((side) => new Set(side.map((one) => change(one).toFixed(6))).size > 1));

  it('changes sign when the groups change places', () => {
    fc.assert(
      fc.property(both, ([some, others]) => {
        const there = valueIn(
          differenceInDifferences({ withAction: some, without: others, measure: points }),
        );
        const back = valueIn(differenceInDifferences({ withAction: others, without: some, measure: points }));
        expect(there.estimate).toBeCloseTo(-back.estimate, 9);
        expect(there.interval.low).toBeCloseTo(-back.interval.high, 9);
      }),
    );
  });

  it('does not feel what happened alike in all schools, nor where each school began', () => {
    fc.assert(
      fc.property(both, fc.integer({ min: -50, max: 50 }), ([some, others], tide) => {
        const lifted = (side: readonly SchoolFigures[]) =>
          side.map(({ before, after }, index) => ({
            before: before.map((value) => value + 7 * index),
            after: after.map((value) => value + 7 * index + tide),
          }));
        const plain = valueIn(
          differenceInDifferences({ withAction: some, without: others, measure: points }),
        );
        const moved = valueIn(
          differenceInDifferences({ withAction: lifted(some), without: lifted(others), measure: points }),
        );
        expect(moved.estimate).toBeCloseTo(plain.estimate, 9);
        expect(moved.interval.high).toBeCloseTo(plain.interval.high, 9);
      }),
    );
  });

  it('says so when a single school moved far from the others', () => {
    const held = (last: number) =>
      valueIn(
        differenceInDifferences({
          withAction: once([50, 50, 50, 50, 50], [51, 52, 53, 54, last]),
          without: once([50, 50, 50, 50], [49, 50, 51, 50]),
          measure: share,
        }),
      ).assumptions.find(({ name }) => name === 'noOutliers')?.held;
    expect([held(55), held(75)]).toEqual(['yes', 'no']);
  });

  it('says so when the groups already drifted apart', () => {
    const drifting = cases.threeYearsAndTwo?.with.map(({ before: [first, second, third], after }) => ({
      before: [(first ?? 0) - 12, (second ?? 0) - 6, third ?? 0],
      after,
    }));
    const without = cases.threeYearsAndTwo?.without ?? [];
    const held = (withAction: readonly SchoolFigures[]) =>
      valueIn(differenceInDifferences({ withAction, without, measure: points })).assumptions.find(
        ({ name }) => name === 'parallelTrends',
      )?.held;
    expect(held(drifting ?? [])).toBe('no');
    expect(held(cases.threeYearsAndTwo?.with ?? [])).toBe('unknown');
  });

  it('calls no development unlike that differs by the computer’s rounding alone', () => {
    const schools = (first: number, by: readonly number[]) =>
      by.map((one) => ({ before: [first, first + 0.2], after: [first + one] }));
    const told = valueIn(
      differenceInDifferences({
        withAction: schools(10.1, [3, 4, 5, 3]),
        without: schools(50.1, [1, 2, 1, 0]),
        measure: points,
      }),
    );
    expect(told.assumptions.find(({ name }) => name === 'parallelTrends')?.held).toBe('unknown');
  });
});
