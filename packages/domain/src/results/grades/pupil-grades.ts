import { z } from 'zod';
import { fail, type Labels, ok, type Result } from '../../kernel/index.ts';
import { LetterGrade, NumberGrade } from './grade-scale.ts';

/**
 * Subjects of the compulsory school, by the codes of SCB's collection of grades. `M2` is a modern language as *språkval*,
 * `M1` one within the school's or the pupil's choice, `OVR` any other subject (dance, a second mother tongue), and `NO`
 * and `SO` the joint grades that a school may set before the last stage.
 */
export const Subject = z.enum([
  'BL',
  'EN',
  'HKK',
  'IDH',
  'MA',
  'M1',
  'M2',
  'ML',
  'MU',
  'BI',
  'FY',
  'KE',
  'NO',
  'GE',
  'HI',
  'RE',
  'SH',
  'SO',
  'SL',
  'SV',
  'SVA',
  'TN',
  'TK',
  'OVR',
]);
export type Subject = z.infer<typeof Subject>;
export const subjectLabels: Labels<Subject> = {
  BL: { sv: 'Bild', en: 'Art' },
  EN: { sv: 'Engelska', en: 'English' },
  HKK: { sv: 'Hem- och konsumentkunskap', en: 'Home and consumer studies' },
  IDH: { sv: 'Idrott och hälsa', en: 'Physical education and health' },
  MA: { sv: 'Matematik', en: 'Mathematics' },
  M1: { sv: 'Moderna språk, inte språkval', en: 'Modern languages, not as language choice' },
  M2: { sv: 'Moderna språk, språkval', en: 'Modern languages, language choice' },
  ML: { sv: 'Modersmål', en: 'Mother tongue' },
  MU: { sv: 'Musik', en: 'Music' },
  BI: { sv: 'Biologi', en: 'Biology' },
  FY: { sv: 'Fysik', en: 'Physics' },
  KE: { sv: 'Kemi', en: 'Chemistry' },
  NO: { sv: 'Naturorienterande ämnen', en: 'Science studies' },
  GE: { sv: 'Geografi', en: 'Geography' },
  HI: { sv: 'Historia', en: 'History' },
  RE: { sv: 'Religionskunskap', en: 'Religion' },
  SH: { sv: 'Samhällskunskap', en: 'Civics' },
  SO: { sv: 'Samhällsorienterande ämnen', en: 'Social studies' },
  SL: { sv: 'Slöjd', en: 'Crafts' },
  SV: { sv: 'Svenska', en: 'Swedish' },
  SVA: { sv: 'Svenska som andraspråk', en: 'Swedish as a second language' },
  TN: { sv: 'Teckenspråk', en: 'Sign language' },
  TK: { sv: 'Teknik', en: 'Technology' },
  OVR: { sv: 'Annat ämne', en: 'Other subject' },
};

const onceEach = (grades: readonly { readonly subject: Subject }[]) => {
  const named = grades.map(({ subject }) => subject).filter((subject) => subject !== 'OVR');
  return new Set(named).size === named.length && !(named.includes('SV') && named.includes('SVA'));
};
const twice = { path: ['grades'], params: { code: 'subjectTwice' } };

/**
 * One pupil's grades, all on one scale. A subject that was not part of the pupil's education (code 2 or 3 in the
 * collection) is left out; `-` is a subject that was, without ground for a grade. No subject twice except `OVR`, and
 * never both Swedish and Swedish as a second language.
 */
export const PupilGrades = z.discriminatedUnion('scale', [
  z.object({
    scale: z.literal('aToF'),
    grades: z.array(z.object({ subject: Subject, grade: LetterGrade })).refine(onceEach, twice),
  }),
  z.object({
    scale: z.literal('oneToTen'),
    grades: z.array(z.object({ subject: Subject, grade: NumberGrade })).refine(onceEach, twice),
  }),
]);
export type PupilGrades = z.infer<typeof PupilGrades>;
export type LetterGrades = Extract<PupilGrades, { scale: 'aToF' }>['grades'];

/**
 * The pupils' letter grades, for the formulas that belong to A-F and its line between pass and fail: they are refused
 * for 1-10 instead of being converted. Errors: `formulaBelongsToLetterGrades`.
 */
export function letterGrades(pupil: PupilGrades): Result<LetterGrades> {
  return pupil.scale === 'aToF' ? ok(pupil.grades) : fail('formulaBelongsToLetterGrades');
}
