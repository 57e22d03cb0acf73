import { count, gradePoints, share } from '../../cells/index.ts';
import { type MeasureColumn, type SirisReport, unitKeys } from '../report.ts';

const courses: readonly (readonly [measure: string, title: string])[] = [
  ['english5', 'Eng 5'],
  ['history1', 'Historia 1'],
  ['physicalEducation1', 'Idrott 1'],
  ['mathematics1', 'Ma 1'],
  ['science1', 'Na 1'],
  ['religion1', 'Re 1'],
  ['civics1', 'Sam 1'],
  ['swedish1', 'Sv 1'],
  ['swedishAsSecondLanguage1', 'Sv andraspr. 1'],
  ['diplomaProject', 'Gymnarb.'],
];

const category = 'Andel elever med minst betyget E i gymnasiegemensamma kurser samt Gymnasiearbete';
const courseColumns: readonly MeasureColumn[] = courses.map(([measure, title]) => ({
  measure: `passedShare.${measure}`,
  titles: [`${category}|${title}`, title],
  kind: share,
}));

/**
 * Report 88, "Avgångselever, nationella program": a row per unit and programme, and rows for groups of programmes
 * ("Nationella program", "Yrkesprogram"), which are never to be added to their parts.
 */
export const upperSecondaryLeavers: SirisReport = {
  id: 'upperSecondaryLeavers',
  exportIds: [88],
  title: /^Gymnasieskolan? - Avgångselever, nationella program/,
  dataSet: 'siris88',
  columns: [
    ...unitKeys,
    { key: 'programme', titles: ['Program'] },
    { measure: 'leavers', titles: ['Totalt antal'], kind: count },
    { measure: 'diplomaShare', titles: ['Andel (%) med examen'], kind: share },
    { measure: 'studyCertificateShare', titles: ['Andel (%) med studiebevis'], kind: share },
    { measure: 'basicEligibilityShare', titles: ['Andel (%) med grundl. behörighet'], kind: share },
    { measure: 'extendedProgrammeShare', titles: ['Andel (%) med utökat prog.'], kind: share },
    {
      measure: 'gradePointAverage',
      titles: ['GBP för elever med examen eller studiebevis'],
      kind: gradePoints,
    },
    { measure: 'gradePointAverageDiploma', titles: ['GBP för elever med examen'], kind: gradePoints },
    ...courseColumns,
  ],
};
