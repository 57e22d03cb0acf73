import { type IndicatorFamily, label } from '../family.ts';

type Row = Pick<IndicatorFamily, 'indicator' | 'title' | 'formula' | 'ids' | 'within'>;

/** Twelve subjects, the eight of vocational programmes among them. */
const vocationalAndMore =
  'Education Act 2010:800, 16:30 and 16:31; Upper Secondary School Ordinance 2010:2039, 7:1';
/** Besides the core nine others: any for the arts programme, some of them named for the rest. */
const namedAmongNine = 'Upper Secondary School Ordinance 2010:2039, 7:1';
/** Every subject that 7:1 names is on the timetable. Whoever reads fewer subjects, adjusted to them, can be an exception. */
const wholeTimetable = 'Education Act 2010:800, 10:4; Upper Secondary School Ordinance 2010:2039, 7:1';

/**
 * Measures of the last year of compulsory school that need a pass line. They end with the last year group on A-F: åk 9 of
 * nine years to 2027/28, åk 10 of ten years in 2028/29 and 2029/30. Nothing is converted to 1-10.
 */
const passes: readonly Row[] = [
  {
    indicator: 'allSubjectsPassedFinalYear',
    title: label('Uppfyllt betygskriterierna i alla ämnen', 'Met the grading criteria in all subjects'),
    formula: 'allSubjectsPassedGraded',
    within: ['eligibleScienceTechnology', 'eligibleEconomicsHumanitiesSocial'].map((indicator) => {
      return { indicator, source: wholeTimetable };
    }),
    ids: { authority: 'N15419', located: 'N15418', independent: 'N15420', home: 'N15508' },
  },
  {
    indicator: 'eligibleVocational',
    title: label('Behöriga till yrkesprogram', 'Eligible for vocational programmes'),
    formula: 'eligibleYR',
    ids: { authority: 'N15436', located: 'N15424', independent: 'N15432', home: 'N15428' },
  },
  {
    indicator: 'eligibleScienceTechnology',
    title: label(
      'Behöriga till naturvetenskaps- och teknikprogrammen',
      'Eligible for natural science and technology',
    ),
    formula: 'eligibleNATE',
    within: [{ indicator: 'eligibleArts', source: namedAmongNine }],
    ids: { authority: 'N15433', located: 'N15421', independent: 'N15429', home: 'N15425' },
  },
  {
    indicator: 'eligibleEconomicsHumanitiesSocial',
    title: label(
      'Behöriga till ekonomi-, humanistiska och samhällsvetenskapsprogrammen',
      'Eligible for economics, humanities and social science',
    ),
    formula: 'eligibleEKHUSA',
    within: [{ indicator: 'eligibleArts', source: namedAmongNine }],
    ids: { authority: 'N15434', located: 'N15422', independent: 'N15430', home: 'N15426' },
  },
  {
    indicator: 'eligibleArts',
    title: label('Behöriga till estetiska programmet', 'Eligible for the arts programme'),
    formula: 'eligibleES',
    within: [{ indicator: 'eligibleVocational', source: vocationalAndMore }],
    ids: { authority: 'N15435', located: 'N15423', independent: 'N15431', home: 'N15427' },
  },
];

const everyone = ['authority', 'located', 'independent', 'home'] as const;
const share = { unit: 'percent', direction: 'higher', perUnit: true } as const;
const merit = { indicator: 'meritRating', unit: 'meritPoints', direction: 'higher', perUnit: true } as const;
/** From the admission of 2031 a merit value of 4 opens every national programme; how it is counted is not yet decided. */
const takesOver = 'eligibleByMeritValue';

export const finalGrades: readonly IndicatorFamily[] = [
  {
    ...merit,
    title: label('Meritvärde (16 ämnen)', 'Merit rating (16 subjects)'),
    population: 'gradedYear9',
    formula: 'meritRating16',
    system: 'siris',
    ids: { located: '139' },
    to: 2013,
  },
  {
    ...merit,
    version: 2,
    title: label('Meritvärde (17 ämnen)', 'Merit rating (17 subjects)'),
    population: 'gradedYear9',
    formula: 'meritRating17',
    ids: { authority: 'N15505', located: 'N15504', independent: 'N15506', home: 'N15507' },
    from: 2014,
    to: 2027,
  },
  {
    ...merit,
    version: 3,
    title: label('Meritvärde (17 ämnen)', 'Merit rating (17 subjects)'),
    population: 'gradedYear10',
    formula: 'meritRating17',
    ids: null,
    perspectives: everyone,
    from: 2028,
    to: 2029,
  },
  {
    ...merit,
    indicator: 'meritRatingEstablished',
    title: label(
      'Meritvärde (17 ämnen) utan nyinvandrade och elever med okänd bakgrund',
      'Merit rating (17 subjects) without newly immigrated pupils and unknown background',
    ),
    population: 'gradedYear9Established',
    formula: 'meritRating17',
    ids: { authority: 'N15567', located: 'N15566', independent: 'N15568' },
    perUnit: false,
    from: 2014,
    to: 2027,
  },
  ...passes.flatMap((row): IndicatorFamily[] => [
    { ...row, ...share, population: 'gradedYear9', to: 2027 },
    {
      ...row,
      ...share,
      version: 2,
      population: 'gradedYear10',
      ids: null,
      perspectives: everyone,
      from: 2028,
      to: 2029,
      successor: row.indicator.startsWith('eligible') ? takesOver : null,
    },
  ]),
  {
    indicator: takesOver,
    title: label('Meritvärde 4 eller högre', 'Merit value 4 or higher'),
    population: 'numberGradedYear10',
    formula: 'notYetRegulated',
    ...share,
    ids: null,
    perspectives: everyone,
    from: 2030,
  },
];
