import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allPartsPassedShare,
  betweenSchoolSpread,
  exactValue,
  type Grade,
  type IndicatorFigure,
  meanOfGrades,
  noValue,
  rollUpFigures,
  rollUpGradeMeans,
  testAgreement,
} from '../../src/results/index.ts';

const letter = (grade: Extract<Grade, { scale: 'aToF' }>['grade']): Grade => ({ scale: 'aToF', grade });
const number = (grade: number): Grade => ({ scale: 'oneToTen', grade });
const anyGrade: fc.Arbitrary<Grade> = fc.oneof(
  fc.constantFrom(...(['A', 'B', 'C', 'D', 'E', 'F', '-'] as const)).map(letter),
  fc.integer({ min: 1, max: 10 }).map(number),
);

describe('no mean is ever taken across scales', () => {
  it('refuses as soon as both scales are there, and only then', () => {
    fc.assert(
      fc.property(fc.array(anyGrade, { minLength: 1 }), (grades) => {
        const scales = new Set(grades.map(({ scale }) => scale));
        const mean = meanOfGrades(grades);
        expect(mean.ok).toBe(scales.size === 1);
        if (!mean.ok) expect(mean.error.code).toBe('differentScales');
      }),
    );
  });

  it('means on one scale', () => {
    expect(meanOfGrades([letter('A'), letter('F')])).toMatchObject({
      value: { scale: 'aToF', mean: { value: 10 } },
    });
    expect(meanOfGrades([number(4), number(7)])).toMatchObject({
      value: { scale: 'oneToTen', mean: { value: 5.5 } },
    });
    expect(meanOfGrades([])).toMatchObject({ error: { code: 'nothingToCount' } });
  });

  it('means of one scale are rolled up by their grades; means of two are refused', () => {
    const mean = (...grades: Grade[]) => {
      const found = meanOfGrades(grades);
      if (!found.ok) throw new Error(found.error.code);
      return found.value;
    };
    const three = [mean(letter('A'), letter('A'), letter('A')), mean(letter('F'))];
    expect(rollUpGradeMeans(three)).toMatchObject({ value: { use: 'whole', known: { value: 15 } } });
    expect(rollUpGradeMeans([...three, mean(number(5))])).toMatchObject({
      error: { code: 'differentScales' },
    });
    const hidden = {
      scale: 'oneToTen' as const,
      mean: { ...noValue('suppressed', 'fewPupils'), denominator: 1 },
    };
    expect(rollUpGradeMeans([mean(number(5)), hidden])).toMatchObject({
      value: { use: 'bounded', whole: { lowest: 3, highest: 7.5 } },
    });
  });

  it('a test on one scale is not held against a grade on the other', () => {
    expect(testAgreement([{ test: letter('C'), final: number(6) }])).toMatchObject({
      error: { code: 'differentScales' },
    });
  });
});

describe('national tests', () => {
  it('åk 3: only those who took all parts are in the share (N15452)', () => {
    expect(allPartsPassedShare([[true, true], [true, false], [true, null], []])).toMatchObject({
      numerator: 1,
      denominator: 2,
    });
  });

  it('test and final grade: higher, equal and lower are all of them (U15429-U15434)', () => {
    const pair = fc.record({
      test: fc.constantFrom('A', 'C', 'E', 'F').map((one) => letter(one)),
      final: fc.constantFrom('A', 'C', 'E', 'F').map((one) => letter(one)),
    });
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const found = testAgreement(pairs);
        if (!found.ok) throw new Error(found.error.code);
        const { higher, equal, lower } = found.value;
        expect((higher.numerator ?? 0) + (equal.numerator ?? 0) + (lower.numerator ?? 0)).toBe(pairs.length);
      }),
    );
    expect(testAgreement([{ test: letter('E'), final: letter('C') }])).toMatchObject({
      value: { higher: { value: 100 }, lower: { value: 0 } },
    });
  });

  it('schools whose grades are on two scales have no spread in common', () => {
    const school = (scale?: 'aToF' | 'oneToTen') => ({ pupils: 4, sum: 40, sumOfSquares: 500, scale });
    expect(betweenSchoolSpread([school('aToF'), school('oneToTen')])).toMatchObject({
      error: { code: 'differentScales' },
    });
    expect(betweenSchoolSpread([school('aToF'), school()])).toMatchObject({
      error: { code: 'differentScales' },
    });
    expect(betweenSchoolSpread([school('aToF'), school('aToF')]).ok).toBe(true);
    expect(betweenSchoolSpread([school(), school()]).ok).toBe(true);
  });

  const figure = (at: number, other: Partial<IndicatorFigure> = {}): IndicatorFigure => ({
    indicator: 'meritRating17',
    version: 1,
    perspective: 'authority',
    of: { kind: 'unit', unitId: `0199e0aa-0000-7000-8000-${String(at).padStart(12, '0')}` },
    breakdown: { sex: null, background: null, parentsEducation: null, yearGroup: null },
    schoolYear: 2028,
    value: exactValue(200, { numerator: 4000, denominator: 20 }),
    source: 'SIRIS, report 139',
    cutOff: null,
    ...other,
  });
  const merit = { kind: 'mean', lowest: 0, highest: 340 } as const;

  it('figures are added up only when they measure the same thing', () => {
    expect(rollUpFigures([figure(1), figure(2)], merit)).toMatchObject({
      value: { use: 'whole', known: { value: 200 } },
    });
    expect(rollUpFigures([], merit)).toMatchObject({ value: { use: 'nothing' } });
    const others: Partial<IndicatorFigure>[] = [
      { indicator: 'gradePointAverage' },
      { version: 2 },
      { perspective: 'home' },
      { schoolYear: 2029 },
      { breakdown: { ...figure(1).breakdown, sex: 'girls' } },
      { breakdown: { ...figure(1).breakdown, yearGroup: { scheme: 'nineYear', year: 6 } } },
    ];
    for (const other of others)
      expect(rollUpFigures([figure(1), figure(2, other)], merit)).toMatchObject({
        error: { code: 'figuresOfDifferentMeasures' },
      });
    expect(rollUpFigures([figure(1), figure(1)], merit)).toMatchObject({ error: { code: 'figureTwice' } });
  });
});
