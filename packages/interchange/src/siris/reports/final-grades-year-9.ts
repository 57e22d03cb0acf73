import { count, merit, share } from '../../cells/index.ts';
import { type SirisReport, unitKeys } from '../report.ts';

/**
 * "Slutbetyg årskurs 9, samtliga elever": 139 per school unit, 138 per municipality. The merit rating counts 17
 * subjects from 2014/15 and 16 before, so it has a name of its own for each.
 */
export const finalGradesYear9: SirisReport = {
  id: 'finalGradesYear9',
  exportIds: [138, 139],
  title: /^Grundskolan? - Slutbetyg årskurs 9, samtliga elever$/,
  dataSet: 'siris139',
  columns: [
    ...unitKeys,
    { measure: 'pupils', titles: ['Antal elever'], kind: count },
    {
      measure: 'allSubjectsPassedShare',
      titles: [
        'Andel (%) elever som uppfyllt betygskriterierna i alla ämnen',
        'Andel (%) elever som uppnått kunskapskraven i alla ämnen',
        'Andel (%) som uppnått kunskapskraven i alla ämnen',
      ],
      kind: share,
    },
    {
      measure: 'eligibleVocationalShare',
      titles: ['Andel (%) elever behöriga till yrkesprog.', 'Andel (%) behöriga till yrkesprog.'],
      kind: share,
      years: [2010, null],
    },
    {
      measure: 'meritRating17',
      titles: ['Genomsnittligt meritvärde (17 ämnen)'],
      kind: merit,
      years: [2014, null],
    },
    {
      measure: 'meritRating16',
      titles: ['Genomsnittligt meritvärde (16 ämnen)', 'Genomsnittligt meritvärde'],
      kind: merit,
      years: [null, 2013],
      onlyThen: true,
    },
  ],
};
