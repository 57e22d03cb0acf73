import {
  amount,
  count,
  difference,
  gradePoints,
  type MeasureKind,
  merit,
  parentsEducation,
  share,
} from '../cells/index.ts';

/**
 * Fields of `…/statistics/{fsk|gr|gran|gy|gyan}` and of the national values that are series of figures. Names are the
 * API's own. A quota is per teacher or educator, but `certifiedTeachersQuota` is percent.
 */
export const series: Readonly<Record<string, MeasureKind>> = {
  specialTeacherPositions: amount,
  studentsPerTeacherQuota: amount,
  certifiedTeachersQuota: share,
  specialEducatorsQuota: amount,
  totalNumberOfPupils: count,
  ratioOfPupilsIn6thGradeWithAllSubjectsPassed: share,
  averageResultNationalTestsSubjectSVE6thGrade: gradePoints,
  averageResultNationalTestsSubjectENG6thGrade: gradePoints,
  averageResultNationalTestsSubjectMA6thGrade: gradePoints,
  averageResultNationalTestsSubjectSVA6thGrade: gradePoints,
  averageResultNationalTestsSubjectSVE9thGrade: gradePoints,
  averageResultNationalTestsSubjectENG9thGrade: gradePoints,
  averageResultNationalTestsSubjectMA9thGrade: gradePoints,
  averageResultNationalTestsSubjectSVA9thGrade: gradePoints,
  ratioOfPupilsIn9thGradeWithAllSubjectsPassed: share,
  averageGradesMeritRating9thGrade: merit,
  ratioOfPupils9thGradeEligibleForNationalProgramYR: share,
  ratioOfPupils9thGradeEligibleForNationalProgramES: share,
  ratioOfPupils9thGradeEligibleForNationalProgramSAEKHU: share,
  ratioOfPupils9thGradeEligibleForNationalProgramNATE: share,
  averageResultNationalTestsSubjectSVE: gradePoints,
  averageResultNationalTestsSubjectSVA: gradePoints,
  averageResultNationalTestsSubjectMA1: gradePoints,
  averageResultNationalTestsSubjectMA2: gradePoints,
  averageResultNationalTestsSubjectENG: gradePoints,
  ratioOfStudentsEligibleForUndergraduateEducation: share,
  gradesPointsForStudents: gradePoints,
  gradesPointsForStudentsWithExam: gradePoints,
  ratioOfPupilsWithExamWithin3Years: share,
  admissionPointsMin: merit,
  admissionPointsAverage: merit,
};

/** Fields of a unit in `/statistics/all-schools/salsa`, each one figure of the answer's school year. */
export const salsaFigures: Readonly<Record<string, MeasureKind>> = {
  salsaAverageGradesIn9thGradeActual: merit,
  salsaAverageCalculated: merit,
  salsaAverageGradesIn9thGradeDeviation: difference,
  salsaRequirementsReachedActual: share,
  salsaRequirementsReachedCalculated: amount,
  salsaRequirementsReachedDeviation: difference,
  salsaNewlyImmigratedQuota: share,
  salsaBoysQuota: share,
  salsaParentsEducation: parentsEducation,
};
