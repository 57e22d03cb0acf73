import type { SirisReport } from '../report.ts';
import { finalGradesYear9 } from './final-grades-year-9.ts';
import { pupilsPerYear } from './pupils-per-year.ts';
import { salsa } from './salsa.ts';
import { upperSecondaryLeavers } from './upper-secondary-leavers.ts';

export const sirisReports: readonly SirisReport[] = [
  pupilsPerYear,
  finalGradesYear9,
  upperSecondaryLeavers,
  salsa,
];
