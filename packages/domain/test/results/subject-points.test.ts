import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CourseGrade,
  meanSubjectPoints,
  meanUpperSecondaryPoints,
  subjectPassedShare,
  upperSecondaryPoints,
} from '../../src/results/index.ts';
import { onNewScale, pupil } from './pupils.ts';

describe('subject points and passes', () => {
  const pupils = [pupil(['MA'], 'A'), pupil(['MA'], 'F'), pupil(['MA'], '-'), pupil(['EN'], 'E')];

  it('F counts 0 and - is no grade (N15523)', () => {
    expect(meanSubjectPoints(pupils, ['MA'])).toMatchObject({ value: { value: 10, denominator: 2 } });
    expect(meanSubjectPoints([pupil(['MA'], 'A'), pupil(['MA'], '-')], ['MA'])).toMatchObject({
      value: { value: 20, denominator: 1 },
    });
  });

  it('a share with at least E has - in its denominator', () => {
    expect(subjectPassedShare(pupils, ['MA'])).toMatchObject({ value: { numerator: 1, denominator: 3 } });
  });

  it('Swedish in either form is one subject', () => {
    const swedish = [pupil(['SV'], 'A'), pupil(['SVA'], 'E')];
    expect(meanSubjectPoints(swedish, ['SV', 'SVA'])).toMatchObject({ value: { value: 15 } });
  });

  it('is refused on 1-10', () => {
    expect(meanSubjectPoints([onNewScale], ['MA'])).toMatchObject({ ok: false });
  });
});

describe('upper-secondary grade points (N17691)', () => {
  const course = (grade: CourseGrade['grade'], credits: number, part: CourseGrade['part'] = 'programme') => ({
    grade,
    credits,
    part,
  });

  it('weighs by credits; the diploma project, the extended programme and - do not count', () => {
    const courses = [
      course('A', 100),
      course('F', 50),
      course('-', 100),
      course('A', 100, 'diplomaProject'),
      course('A', 200, 'extended'),
    ];
    expect(upperSecondaryPoints(courses)).toBeCloseTo((20 * 100) / 150, 12);
    expect(meanUpperSecondaryPoints([courses, [course('E', 100)], []])).toMatchObject({
      value: { denominator: 2 },
    });
  });

  it('lies between the lowest and the highest grade', () => {
    const any = fc.record({
      grade: fc.constantFrom('A' as const, 'C' as const, 'E' as const, 'F' as const),
      credits: fc.integer({ min: 1, max: 300 }),
      part: fc.constant('programme' as const),
    });
    fc.assert(
      fc.property(fc.array(any, { minLength: 1 }), (courses) => {
        const points = { A: 20, B: 17.5, C: 15, D: 12.5, E: 10, F: 0, '-': 0 };
        const each = courses.map(({ grade }) => points[grade]);
        const mean = upperSecondaryPoints(courses) ?? Number.NaN;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...each) - 1e-9);
        expect(mean).toBeLessThanOrEqual(Math.max(...each) + 1e-9);
      }),
    );
  });
});
