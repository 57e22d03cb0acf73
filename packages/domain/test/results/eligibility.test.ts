import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  allSubjectsPassedShare,
  eligibleShare,
  hasPassedAll,
  isEligible,
  ProgrammeKind as Kinds,
  type ProgrammeKind,
  type PupilGrades,
  type Subject,
} from '../../src/results/index.ts';
import { anyPupil, onNewScale, pupil, sixteen } from './pupils.ts';

const eligible = (one: PupilGrades, kind: ProgrammeKind) => {
  const result = isEligible(one, kind);
  return result.ok ? result.value : result.error.code;
};
const passes = (...subjects: Subject[]) => pupil(subjects, 'E');
const core = ['SV', 'EN', 'MA'] as const;
const eight = [...core, 'BL', 'MU', 'SL', 'IDH', 'HKK'] as const;

describe('eligible for a vocational programme (Education Act 16:30)', () => {
  it.each([
    ['exactly eight passes with Swedish, English and mathematics', passes(...eight), true],
    ['seven passes', passes(...eight.slice(0, 7)), false],
    ['Swedish as a second language in place of Swedish', passes('SVA', ...eight.slice(1)), true],
    ['seven passes, Swedish as a second language among them', passes('SVA', ...eight.slice(1, 7)), false],
    ['sixteen subjects, F in English', pupil(sixteen, 'A', { EN: 'F' }), false],
    ['sixteen subjects, - in mathematics', pupil(sixteen, 'A', { MA: '-' }), false],
    ['F in all but the eight', pupil(sixteen, 'F', Object.fromEntries(eight.map((one) => [one, 'E']))), true],
    ['two other subjects are two', passes(...core, 'OVR', 'OVR', 'ML', 'M1', 'M2'), true],
    ['nothing', passes(), false],
  ])('%s: %s', (_, one, expected) => expect(eligible(one, 'YR')).toBe(expected));
});

describe('eligible for programmes preparing for higher education (16:31, ordinance 7:1)', () => {
  const named: Record<string, readonly Subject[]> = {
    EKHUSA: ['GE', 'HI', 'RE', 'SH'],
    NATE: ['BI', 'FY', 'KE'],
    ES: [],
  };
  const fill: readonly Subject[] = ['BL', 'MU', 'SL', 'IDH', 'HKK', 'TK', 'M2', 'ML', 'M1'];

  it.each(['EKHUSA', 'NATE', 'ES'] as const)('%s: exactly twelve passes with the named subjects', (kind) => {
    const own = named[kind] ?? [];
    const twelve = [...core, ...own, ...fill.slice(0, 9 - own.length)];
    expect(twelve).toHaveLength(12);
    expect(eligible(passes(...twelve), kind)).toBe(true);
    for (const subject of twelve)
      expect(eligible(passes(...twelve.filter((one) => one !== subject)), kind)).toBe(false);
  });

  it.each(['EKHUSA', 'NATE'] as const)('%s: twelve passes without a named subject are not enough', (kind) => {
    for (const left of named[kind] ?? []) {
      const own = (named[kind] ?? []).filter((one) => one !== left);
      const twelve = [...core, ...own, ...fill.slice(0, 9 - own.length)];
      expect(eligible(passes(...twelve), kind)).toBe(false);
      expect(eligible(passes(...twelve), 'ES')).toBe(true);
    }
  });

  it('whoever is eligible for one of them is eligible for ES and for YR', () => {
    fc.assert(
      fc.property(anyPupil, (one) => {
        for (const kind of ['EKHUSA', 'NATE'] as const)
          if (eligible(one, kind) === true) expect(eligible(one, 'ES')).toBe(true);
        if (eligible(one, 'ES') === true) expect(eligible(one, 'YR')).toBe(true);
      }),
    );
  });

  it('a grade from F to a pass never takes eligibility away', () => {
    fc.assert(
      fc.property(anyPupil, fc.constantFrom(...Kinds.options), (one, kind) => {
        if (one.scale !== 'aToF') return;
        const better: PupilGrades = {
          ...one,
          grades: one.grades.map((grade) => (grade.grade === 'F' ? { ...grade, grade: 'E' } : grade)),
        };
        if (eligible(one, kind) === true) expect(eligible(better, kind)).toBe(true);
      }),
    );
  });
});

describe('shares of pupils', () => {
  const pupils = [passes(...eight), passes('MA'), pupil(['MA'], '-'), pupil([], 'A')];

  it('eligibility: of those who got or should have got a grade (N15436)', () => {
    expect(eligibleShare(pupils, 'YR')).toMatchObject({ value: { numerator: 1, denominator: 3 } });
  });

  it('all subjects passed in åk 9: those without any pass are in the denominator (N15419)', () => {
    expect(allSubjectsPassedShare(pupils, 'graded')).toMatchObject({
      value: { numerator: 2, denominator: 3 },
    });
  });

  it('all subjects passed in åk 6: of every pupil (N15540)', () => {
    expect(allSubjectsPassedShare(pupils, 'everyPupil')).toMatchObject({
      value: { numerator: 2, denominator: 4 },
    });
  });

  it('- is a subject that was not passed', () => {
    expect(hasPassedAll(pupil(sixteen, 'A', { BL: '-' }))).toEqual({ ok: true, value: false });
  });

  it('are refused on the scale 1-10, which has no line between pass and fail', () => {
    const refused = { ok: false, error: { code: 'formulaBelongsToLetterGrades' } };
    expect(eligibleShare([...pupils, onNewScale], 'YR')).toEqual(refused);
    expect(allSubjectsPassedShare([onNewScale], 'graded')).toEqual(refused);
    expect(eligible(onNewScale, 'ES')).toBe('formulaBelongsToLetterGrades');
  });
});
