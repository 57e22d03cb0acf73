import type { Result } from '@varje-elev/domain/kernel';
import {
  allSubjectsPassedShare,
  eligibleShare,
  exactValue,
  letterPoints,
  meanMeritRating,
  meanSubjectPoints,
  meanValue,
  noValue,
  ProgrammeKind,
  type PupilGrades,
  shareValue,
  subjectPassedShare,
  type Value,
} from '@varje-elev/domain/results';
import { type GradeField, LETTERS, type PupilCodes } from './grades.ts';
import { protectedMean, protectedShare } from './protected.ts';
import type { CountedValue, FieldSpecification } from './schema.ts';

const FEWEST_COUNTED = 5;

/** The figures of one unit in a collection of grades. */
export function gradeMeasures(
  pupils: readonly PupilGrades[],
  fields: readonly GradeField[],
  isFinal: boolean,
): CountedValue[] {
  const all = [pupils.length];
  const graded = pupils.filter(({ grades }) => grades.some(({ grade }) => grade !== '-')).length;
  const share = (measure: string, value: Result<Value>) => ({
    measure,
    value: protectedShare(known(value), all),
  });
  const merit = (subjects: 16 | 17) => {
    const value = known(meanMeritRating(pupils, subjects));
    return { measure: `meritRating${subjects}`, value: protectedMean(value, [...all, graded]) };
  };
  return [
    pupilCount(pupils.length),
    ...fields.flatMap(({ subject }) => {
      const passed = known(subjectPassedShare(pupils, [subject]));
      return pair(subject, passed, known(meanSubjectPoints(pupils, [subject])), pupils.length);
    }),
    share('allSubjectsPassed', allSubjectsPassedShare(pupils, isFinal ? 'graded' : 'everyPupil')),
    ...(isFinal
      ? [
          ...ProgrammeKind.options.map((kind) => share(`eligible${kind}`, eligibleShare(pupils, kind))),
          merit(16),
          merit(17),
        ]
      : []),
  ];
}

/** The share that passed and the mean of the same pupils' points, which must not tell on each other. */
function pair(name: string, passed: Value, points: Value, pupils: number): CountedValue[] {
  const share = protectedShare(passed, [pupils]);
  const mean = protectedMean(points, [pupils, passed.denominator ?? 0], share);
  return [
    { measure: `${name} | passed`, value: share },
    { measure: `${name} | points`, value: mean },
  ];
}

/**
 * The figures of one unit in a collection of national tests: of each test grade, the share with E or better and the mean
 * points of those who have one; of each part in åk 3, the share who reached the level of those who took it.
 */
export function testMeasures(
  pupils: readonly PupilCodes[],
  fields: readonly FieldSpecification[],
): CountedValue[] {
  const values = [pupilCount(pupils.length)];
  for (const field of fields) {
    const codes = pupils.map((pupil) => pupil[field.name] ?? '');
    const has = (code: string) => field.codes.some((one) => one.code === code);
    if (has('A') && has('F')) {
      const grades = codes.flatMap((code) => LETTERS[code] ?? []).filter((grade) => grade !== '-');
      const passed = grades.filter((grade) => grade !== 'F').length;
      const points = grades.reduce((sum, grade) => sum + letterPoints[grade], 0);
      values.push(
        ...pair(
          field.name,
          shareValue(passed, grades.length),
          meanValue(points, grades.length),
          pupils.length,
        ),
      );
    } else if (has('0') && has('1')) {
      const taken = codes.filter((code) => code === '0' || code === '1');
      const reached = taken.filter((code) => code === '1').length;
      values.push({
        measure: `${field.name} | reached`,
        value: protectedShare(shareValue(reached, taken.length), [pupils.length]),
      });
    }
  }
  return values;
}

function pupilCount(pupils: number): CountedValue {
  const value = pupils < FEWEST_COUNTED ? noValue('suppressed', 'belowLocalThreshold') : exactValue(pupils);
  return { measure: 'pupils', value };
}

/** The formulas refuse only grades of another scale, and these are all letters. */
function known(value: Result<Value>): Value {
  return value.ok ? value.value : noValue('notApplicable', 'notApplicable');
}
