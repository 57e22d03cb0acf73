import fc from 'fast-check';
import {
  LetterGrade,
  type LetterGrades,
  type PupilGrades,
  Subject,
  type Subject as SubjectCode,
} from '../../src/results/index.ts';

/** The 16 subjects that every pupil of the nine-year school reads. */
export const sixteen = [
  'BL',
  'EN',
  'HKK',
  'IDH',
  'MA',
  'MU',
  'BI',
  'FY',
  'KE',
  'GE',
  'HI',
  'RE',
  'SH',
  'SL',
  'SV',
  'TK',
] as const satisfies readonly SubjectCode[];

/** One grade in each of the subjects, with exceptions by subject. */
export function pupil(
  subjects: readonly SubjectCode[],
  grade: LetterGrade,
  except: Partial<Record<SubjectCode, LetterGrade>> = {},
): PupilGrades {
  return { scale: 'aToF', grades: subjects.map((subject) => ({ subject, grade: except[subject] ?? grade })) };
}

export const onNewScale: PupilGrades = { scale: 'oneToTen', grades: [{ subject: 'MA', grade: 7 }] };

/** Any pupil on A-F that the schema allows. */
export const anyPupil: fc.Arbitrary<PupilGrades> = fc
  .record({
    subjects: fc.uniqueArray(fc.constantFrom(...Subject.options.filter((one) => one !== 'SV'))),
    swedish: fc.boolean(),
    grades: fc.array(fc.constantFrom(...LetterGrade.options), { minLength: 24, maxLength: 24 }),
  })
  .map(({ subjects, swedish, grades }) => {
    const read: SubjectCode[] = swedish && !subjects.includes('SVA') ? [...subjects, 'SV'] : [...subjects];
    const letters: LetterGrades = read.map((subject, at) => ({ subject, grade: grades[at] ?? 'F' }));
    return { scale: 'aToF', grades: letters };
  });
