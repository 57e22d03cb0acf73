import type { Result } from '@varje-elev/domain/kernel';
import {
  allSubjectsPassedShare,
  eligibleShare,
  exactValue,
  type LetterGrade,
  letterPoints,
  meanMeritRating,
  meanSubjectPoints,
  meanValue,
  noValue,
  ProgrammeKind,
  PupilGrades,
  Subject,
  shareValue,
  subjectPassedShare,
  type Value,
} from '@varje-elev/domain/results';
import { protectedMean, protectedShare } from './protected.ts';
import type { CountedValue, FieldSpecification } from './schema.ts';

/** What is kept of a pupil's row while its unit is counted: codes by field. Never number, name, class or group. */
export type PupilCodes = Readonly<Record<string, string>>;

/** No grade was possible: not graded, adapted studies, other kinds of grade, not taught. */
const NOT_PART = new Set(['2', '3', 'Y', 'Z', '']);
const FEWEST_COUNTED = 5;

/** `M1 (betyg)` is SCB's name for the grade in M1; languages are codes of their own. */
export function subjectOf(field: FieldSpecification): Subject | null {
  const graded = field.codes.some(({ code }) => code === 'A');
  const name = field.name.replace(/ \(betyg\)$/u, '').toUpperCase();
  const subject = Subject.safeParse(name === 'MODMALBE' ? 'ML' : name);
  return graded && subject.success ? subject.data : null;
}

/** A pupil's grades by the domain's rules; null when they cannot all be one pupil's. */
export function gradesOf(pupil: PupilCodes, fields: readonly FieldSpecification[]): PupilGrades | null {
  const grades = fields.flatMap((field) => {
    const subject = subjectOf(field);
    const code = pupil[field.name] ?? '';
    return subject === null || NOT_PART.has(code) ? [] : [{ subject, grade: code === '9' ? '-' : code }];
  });
  const parsed = PupilGrades.safeParse({ scale: 'aToF', grades });
  return parsed.success ? parsed.data : null;
}

/** The figures of one unit in a collection of grades. */
export function gradeMeasures(
  pupils: readonly PupilGrades[],
  fields: readonly FieldSpecification[],
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
    ...fields.flatMap((field) => {
      const subject = subjectOf(field);
      if (subject === null) return [];
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

const LETTERS: Readonly<Record<string, LetterGrade>> = { A: 'A', B: 'B', C: 'C', D: 'D', E: 'E', F: 'F' };

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
      const grades = codes.flatMap((code) => LETTERS[code] ?? []);
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
