import { type IndicatorFamily, label } from '../family.ts';

const share = { formula: 'bySource', unit: 'percent', direction: 'higher', perUnit: true } as const;

/** Upper secondary school. Diplomas and grade points get new definitions with 1-10: those who began in 2028 leave in 2031. */
export const upperSecondary: readonly IndicatorFamily[] = [
  {
    ...share,
    indicator: 'diplomaInThreeYears',
    title: label('Examen inom tre år', 'Diploma within three years'),
    population: 'beganThreeYearsAgo',
    ids: { authority: 'N17451', located: 'N17448' },
    to: 2029,
  },
  {
    ...share,
    indicator: 'vocationalDiplomaInThreeYears',
    title: label('Examen inom tre år, yrkesprogram', 'Diploma within three years, vocational programmes'),
    population: 'beganVocationalThreeYearsAgo',
    ids: { authority: 'N17453' },
    to: 2029,
  },
  {
    ...share,
    indicator: 'diplomaInFourYears',
    title: label('Examen inom fyra år', 'Diploma within four years'),
    population: 'beganFourYearsAgo',
    ids: { authority: 'N17467' },
    to: 2030,
  },
  {
    ...share,
    indicator: 'higherEducationEligibleInThreeYears',
    within: [{ indicator: 'diplomaInThreeYears', source: 'Higher Education Ordinance 1993:100, 7:5' }],
    title: label(
      'Grundläggande högskolebehörighet inom tre år',
      'Basic eligibility for higher education within three years',
    ),
    population: 'beganThreeYearsAgo',
    ids: { authority: 'N17479' },
    to: 2029,
  },
  {
    indicator: 'upperSecondaryPoints',
    title: label('Genomsnittlig betygspoäng', 'Mean grade points'),
    population: 'withDiploma',
    formula: 'upperSecondaryPoints',
    unit: 'gradePoints',
    direction: 'higher',
    perUnit: true,
    ids: { authority: 'N17691' },
    from: 2021,
    to: 2029,
  },
  {
    ...share,
    indicator: 'studyGrantWithdrawn',
    title: label(
      'Indraget studiestöd på grund av ogiltig frånvaro',
      'Study grant withdrawn because of absence without leave',
    ),
    population: 'residentUpperSecondary',
    direction: 'lower',
    ids: { home: 'N17625' },
  },
];
