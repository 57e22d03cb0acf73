import { z } from 'zod';
import { type Labels, ok, type Result } from '../../kernel/index.ts';
import { isPass } from '../grades/grade-scale.ts';
import { letterGrades, type PupilGrades, type Subject } from '../grades/pupil-grades.ts';
import type { Value } from '../value.ts';
import { shareOfPupils } from './share-of-pupils.ts';

/** What a pupil may be eligible for: YR, and the three kinds of programmes that prepare for higher education. */
export const ProgrammeKind = z.enum(['YR', 'EKHUSA', 'NATE', 'ES']);
export type ProgrammeKind = z.infer<typeof ProgrammeKind>;
export const programmeKindLabels: Labels<ProgrammeKind> = {
  YR: { sv: 'Yrkesprogram', en: 'Vocational programmes' },
  EKHUSA: {
    sv: 'Ekonomi, humanistiska och samhällsvetenskapsprogrammen',
    en: 'Economics, humanities and social science programmes',
  },
  NATE: { sv: 'Naturvetenskaps- och teknikprogrammen', en: 'Natural science and technology programmes' },
  ES: { sv: 'Estetiska programmet', en: 'Arts programme' },
};

interface Requirement {
  /** Passes besides Swedish, English and mathematics. */
  readonly others: number;
  /** Subjects that must be among them. */
  readonly named: readonly Subject[];
}

/**
 * Education Act 2010:800, 16:30: a pass in Swedish or Swedish as a second language, English and mathematics, and in five
 * other subjects (eight in all). 16:31 and the Upper Secondary School Ordinance 2010:2039, 7:1: nine others (twelve).
 */
export const eligibilityRequirements: Readonly<Record<ProgrammeKind, Requirement>> = {
  YR: { others: 5, named: [] },
  EKHUSA: { others: 9, named: ['GE', 'HI', 'RE', 'SH'] },
  NATE: { others: 9, named: ['BI', 'FY', 'KE'] },
  ES: { others: 9, named: [] },
};

const core: readonly Subject[] = ['SV', 'SVA', 'EN', 'MA'];

/**
 * Whether the grades make the pupil eligible. The exceptions of the Act for pupils who have come late to Sweden are
 * decisions about a person and no part of the rule. Errors: `formulaBelongsToLetterGrades`: 1-10 has no pass.
 */
export function isEligible(pupil: PupilGrades, kind: ProgrammeKind): Result<boolean> {
  const grades = letterGrades(pupil);
  if (!grades.ok) return grades;
  const passed = grades.value.filter(({ grade }) => isPass(grade)).map(({ subject }) => subject);
  const has = (subject: Subject) => passed.includes(subject);
  const { others, named } = eligibilityRequirements[kind];
  const hasCore = (has('SV') || has('SVA')) && has('EN') && has('MA');
  const otherPasses = passed.filter((subject) => !core.includes(subject)).length;
  return ok(hasCore && named.every(has) && otherPasses >= others);
}

/**
 * Share in percent of the pupils who got, or should have got, a grade in at least one subject (Kolada N15436 for YR,
 * N15434 EK/HU/SA, N15433 NA/TE, N15435 ES). Nobody to count gives a missing value. Errors:
 * `formulaBelongsToLetterGrades`.
 */
export function eligibleShare(pupils: readonly PupilGrades[], kind: ProgrammeKind): Result<Value> {
  return shareOfPupils(
    pupils.filter(({ grades }) => grades.length > 0),
    (pupil) => isEligible(pupil, kind),
  );
}
