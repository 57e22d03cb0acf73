import { type LetterGrade, PupilGrades, Subject } from '@varje-elev/domain/results';
import type { FieldSpecification } from './schema.ts';

/** What is kept of a pupil's row while its unit is counted: codes by field. Never number, name, class or group. */
export type PupilCodes = Readonly<Record<string, string>>;

export interface GradeField {
  readonly name: string;
  readonly subject: Subject;
}

/** The codes that are a grade; `9` is a dash in the catalogue of grades. The others: no grade was possible. */
export const LETTERS: Readonly<Record<string, LetterGrade>> = {
  A: 'A',
  B: 'B',
  C: 'C',
  D: 'D',
  E: 'E',
  F: 'F',
  '9': '-',
};

/**
 * The fields that hold a grade in a subject. SCB writes `M1 (betyg)` for the grade beside the language's code, and
 * `Modmalbe` for mother tongue in åk 6. A single one is no collection of grades: tests have a field of that name.
 */
export function gradeFields(fields: readonly FieldSpecification[]): readonly GradeField[] {
  const found = fields.flatMap(({ name, codes }) => {
    const bare = name.replace(/ \(betyg\)$/u, '').toUpperCase();
    const subject = Subject.safeParse(bare === 'MODMALBE' ? 'ML' : bare);
    return subject.success && codes.some(({ code }) => code === 'A') ? [{ name, subject: subject.data }] : [];
  });
  return found.length > 1 ? found : [];
}

/** A pupil's grades, without the subjects that were no part of the pupil's education (codes 2, 3, Y and Z). */
export function gradesOf(pupil: PupilCodes, fields: readonly GradeField[]): PupilGrades {
  const grades = fields.flatMap(({ name, subject }) => {
    const grade = LETTERS[pupil[name] ?? ''];
    return grade === undefined ? [] : [{ subject, grade }];
  });
  return { scale: 'aToF', grades };
}

/** Can the grades all be one pupil's? Not with both Swedish and Swedish as a second language. */
export const areOnePupils = (grades: PupilGrades) => PupilGrades.safeParse(grades).success;
