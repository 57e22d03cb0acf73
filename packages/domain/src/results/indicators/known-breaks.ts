import { label } from './family.ts';
import type { PublicationGap, SeriesBreak } from './series-break.ts';

const eligibility = [
  'eligibleVocational',
  'eligibleScienceTechnology',
  'eligibleEconomicsHumanitiesSocial',
  'eligibleArts',
];
const finalYear = ['meritRating', 'allSubjectsPassedFinalYear', ...eligibility];
const year6 = [
  'allSubjectsPassedYear6',
  'englishPassedYear6',
  'mathematicsPassedYear6',
  'swedishPassedYear6',
];
const year9Subjects = [
  'englishPassedYear9',
  'mathematicsPassedYear9',
  'swedishPassedYear9',
  'mathematicsPointsYear9',
];
const againstTest = ['mathematics', 'english', 'swedish'].flatMap((subject) => [
  `${subject}GradeAboveTest`,
  `${subject}GradeBelowTest`,
]);
const tests = ['testsPassedSwedishYear3', 'testsPassedMathematicsYear3', ...againstTest];
const salsa = [
  'salsaAllSubjectsModelled',
  'salsaAllSubjectsResidual',
  'salsaMeritModelled',
  'salsaMeritResidual',
];
const surveyed = [
  'interestYear5',
  'calmYear5',
  'safeYear5',
  'helpYear5',
  'satisfiedYear5',
  'calmYear8',
  'safeYear8',
];
const everyYear = ['qualifiedTeachers', 'pupilsPerTeacher', 'parentsWithHigherEducation'];
const inFourYears = 'diplomaInFourYears';
const diplomas = [
  'diplomaInThreeYears',
  'vocationalDiplomaInThreeYears',
  inFourYears,
  'higherEducationEligibleInThreeYears',
];

/** A row that splits a series for good, between years that cannot be compared, where it does not say otherwise. */
const series = (
  id: string,
  from: number,
  cause: SeriesBreak['cause'],
  indicators: readonly string[],
  note: SeriesBreak['note'],
  more: Partial<Pick<SeriesBreak, 'comparable' | 'undoes'>> = {},
): SeriesBreak => ({
  ...{ id, from, cause, comparable: false, undoes: null, indicators: [...indicators], note },
  ...more,
});

/** Breaks that are known, oldest first. They are data: a chart draws them and no comparison crosses them unseen. */
export const seriesBreaks: readonly SeriesBreak[] = [
  series('eightPasses', 2011, 'definition', ['eligibleVocational'], {
    sv: 'Till och med 2011 räckte godkänt i svenska, engelska och matematik. Sedan krävs godkänt i fem ämnen till.',
    en: 'Up to 2011 passes in Swedish, English and mathematics were enough. Since then five more subjects are needed.',
  }),
  series('letterGrades', 2012, 'scale', [...finalYear, ...year9Subjects], {
    sv: 'Slutbetygen i åk 9 sätts på skalan A–F från våren 2013.',
    en: 'Final grades in year 9 are on the scale A–F from the spring of 2013.',
  }),
  series('salsaModel2013', 2012, 'definition', salsa, {
    sv: 'Från 2013 finns värdena bara per skola, och modellen räknar med nyinvandrade elever i stället för utländsk bakgrund.',
    en: 'From 2013 there are values per school only, and the model uses newly immigrated pupils instead of foreign background.',
  }),
  series('seventeenSubjects', 2014, 'definition', ['meritRating', 'meritRatingEstablished'], {
    sv: 'Från 2014/15 räknas 17 ämnen: moderna språk som språkval läggs till de 16 bästa betygen. Högsta värdet blir 340.',
    en: 'From 2014/15 17 subjects are counted: modern languages as language choice are added to the 16 best grades. The highest value becomes 340.',
  }),
  series('unknownBackgroundLeftOut', 2015, 'population', finalYear, {
    sv: 'I uppgifterna för 2016 ingår inte elever med okänd bakgrund.',
    en: 'The figures of 2016 leave out pupils of unknown background.',
  }),
  series(
    'unknownBackgroundBack',
    2016,
    'population',
    finalYear,
    {
      sv: 'Elever med okänd bakgrund ingår igen.',
      en: 'Pupils of unknown background are counted again.',
    },
    { undoes: 'unknownBackgroundLeftOut' },
  ),
  series('noTests2020', 2019, 'collection', tests, {
    sv: 'Inga resultat från nationella prov finns för 2019/20 och 2020/21 på grund av pandemin.',
    en: 'There are no results of national tests for 2019/20 and 2020/21 because of the pandemic.',
  }),
  series('withoutIB', 2020, 'population', diplomas, {
    sv: 'Från 2021 ingår inte elever på IB-programmet.',
    en: 'From 2021 pupils of the IB programme are left out.',
  }),
  series(
    'testsAgain',
    2021,
    'collection',
    tests,
    {
      sv: 'Resultaten från nationella prov samlas in igen efter två år utan.',
      en: 'Results of national tests are collected again after two years without.',
    },
    { undoes: 'noTests2020' },
  ),
  series('diplomaOnly', 2021, 'population', ['upperSecondaryPoints'], {
    sv: 'Från 2022 räknas bara elever med examen. Tidigare ingick elever med studiebevis.',
    en: 'From 2022 only pupils with a diploma are counted. Pupils with a study certificate used to be.',
  }),
  series('surveyYear8', 2021, 'population', ['calmYear8', 'safeYear8'], {
    sv: 'Enkäten går till åk 8 från 2022. Tidigare gick den till åk 9.',
    en: 'The survey goes to year 8 from 2022. It used to go to year 9.',
  }),
  series('newlyImmigratedEnds', 2025, 'ended', ['newlyImmigrated'], {
    sv: 'Måttet upphör efter 2025.',
    en: 'The measure ends after 2025.',
  }),
  series(
    'tenYears',
    2028,
    'renumbering',
    finalYear,
    {
      sv: 'Grundskolan blir tioårig. Sista årskursen heter åk 10; det är samma årskullar som hade gått i åk 9.',
      en: 'Compulsory school has ten years. The last is year 10; it is the same cohorts that would have been in year 9.',
    },
    { comparable: true },
  ),
  series('numberGradesYear7', 2028, 'scale', year6, {
    sv: 'Åk 6 blir åk 7 och betygen sätts på skalan 1–10, som inte har någon gräns för godkänt.',
    en: 'Year 6 becomes year 7 and grades are on the scale 1–10, which has no pass line.',
  }),
  series('subjectsEnd', 2028, 'ended', [...year9Subjects, 'meritRatingEstablished', ...salsa], {
    sv: 'Måttet hör till åk 9 i den nioåriga grundskolan, som upphör efter 2027/28.',
    en: 'The measure belongs to year 9 of the nine-year school, which ends after 2027/28.',
  }),
  series('surveyedAYearYounger', 2028, 'renumbering', surveyed, {
    sv: 'Åk 5 och åk 8 i den tioåriga grundskolan är ett år yngre elever än i den nioåriga.',
    en: 'Years 5 and 8 of the ten-year school are pupils a year younger than in the nine-year school.',
  }),
  series('firstYearCounted', 2028, 'population', everyYear, {
    sv: 'Från 2028/29 ingår åk 1 i den tioåriga grundskolan, som tidigare var förskoleklass.',
    en: 'From 2028/29 year 1 of the ten-year school is counted, which used to be preschool class.',
  }),
  series('finalTests', 2028, 'ended', tests, {
    sv: 'Nationella prov ersätts av nationella slutprov.',
    en: 'National tests are replaced by national final tests.',
  }),
  series('numberGradesYear10', 2030, 'scale', finalYear, {
    sv: 'Våren 2031 får åk 10 betyg 1–10. Skalan har ingen gräns för godkänt, och de gamla måtten upphör.',
    en: 'In the spring of 2031 year 10 gets grades 1–10. The scale has no pass line, and the old measures end.',
  }),
  series(
    'numberGradesUpperSecondary',
    2030,
    'scale',
    [...diplomas.filter((one) => one !== inFourYears), 'upperSecondaryPoints'],
    {
      sv: 'Elever som började hösten 2028 lämnar gymnasiet med betyg 1–10. Högskoleförberedande examen kräver ett medel på minst 4.',
      en: 'Pupils who began in the autumn of 2028 leave with grades 1–10. A diploma preparing for higher education requires a mean of at least 4.',
    },
  ),
  series('numberGradesFourYears', 2031, 'scale', [inFourYears], {
    sv: 'Elever som började hösten 2028 och går i fyra år lämnar gymnasiet våren 2032 med betyg 1–10.',
    en: 'Pupils who began in the autumn of 2028 and take four years leave in the spring of 2032 with grades 1–10.',
  }),
];

/** When figures per school were not published at all. */
export const publicationGaps: readonly PublicationGap[] = [
  {
    from: '2020-09-01',
    to: '2021-07-31',
    note: label(
      'Uppgifter per skola fick inte publiceras från september 2020 till juli 2021. Luckorna är verkliga.',
      'Figures per school could not be published from September 2020 to July 2021. The gaps are real.',
    ),
  },
];
