import { type IndicatorFamily, label } from '../family.ts';

const year3 = (subject: 'Swedish' | 'Mathematics', sv: string, en: string, authority: string, home: string) =>
  ({
    indicator: `testsPassed${subject}Year3`,
    title: label(`Klarat alla delprov i ${sv}, åk 3`, `Passed all parts of the test in ${en}, year 3`),
    population: subject === 'Swedish' ? 'swedishTestYear3' : 'mathematicsTestYear3',
    formula: 'allPartsPassedShare',
    unit: 'percent',
    direction: 'higher',
    perUnit: false,
    ids: { authority, home },
    to: 2027,
  }) as const;

type TestSubject = 'mathematics' | 'english' | 'swedish';

const againstTest = (subject: TestSubject, sv: string, en: string, higher: string, lower: string) => {
  const common = {
    population: `${subject}TestYear9`,
    formula: 'testAgreement',
    unit: 'percent',
    direction: 'neither',
    perUnit: true,
    to: 2027,
  } as const;
  return [
    {
      ...common,
      indicator: `${subject}GradeAboveTest`,
      title: label(
        `Högre slutbetyg än provbetyg i ${sv}, åk 9`,
        `Final grade above the test’s in ${en}, year 9`,
      ),
      ids: { located: higher },
    },
    {
      ...common,
      indicator: `${subject}GradeBelowTest`,
      title: label(
        `Lägre slutbetyg än provbetyg i ${sv}, åk 9`,
        `Final grade below the test’s in ${en}, year 9`,
      ),
      ids: { located: lower },
    },
  ];
};

const salsa = { population: 'salsaSchools', perUnit: true, to: 2027 } as const;

/**
 * National tests, and SALSA.
 *
 * Trap: U15414 is the deviation of *all subjects passed* and U15416 that of the *merit rating*. Public lists, one
 * municipality's comparison site among them, have the two the other way round, so ids are checked against the metadata
 * (`/kpi`) and never against each other's labels. The description of U15416 speaks of percent of the modelled value, its
 * title of points: both are shown, nothing is converted.
 */
export const testsAndModels: readonly IndicatorFamily[] = [
  year3('Swedish', 'svenska och svenska som andraspråk', 'Swedish', 'N15452', 'N15472'),
  year3('Mathematics', 'matematik', 'mathematics', 'N15454', 'N15473'),
  ...againstTest('mathematics', 'matematik', 'mathematics', 'U15429', 'U15430'),
  ...againstTest('english', 'engelska', 'English', 'U15431', 'U15432'),
  ...againstTest('swedish', 'svenska', 'Swedish', 'U15433', 'U15434'),
  {
    ...salsa,
    indicator: 'salsaAllSubjectsModelled',
    title: label('Förväntad andel i alla ämnen (SALSA)', 'Expected share with all subjects passed (SALSA)'),
    formula: 'bySource',
    unit: 'percent',
    direction: 'neither',
    ids: { authority: 'U15413' },
  },
  {
    ...salsa,
    indicator: 'salsaAllSubjectsResidual',
    title: label('Avvikelse från SALSA, alla ämnen', 'Deviation from SALSA, all subjects passed'),
    formula: 'salsaResidual',
    unit: 'percentagePoints',
    direction: 'neither',
    ids: { authority: 'U15414' },
  },
  {
    ...salsa,
    indicator: 'salsaMeritModelled',
    title: label('Förväntat meritvärde (SALSA)', 'Expected merit rating (SALSA)'),
    formula: 'bySource',
    unit: 'meritPoints',
    direction: 'neither',
    ids: { authority: 'U15415' },
  },
  {
    ...salsa,
    indicator: 'salsaMeritResidual',
    title: label('Avvikelse från SALSA, meritvärde', 'Deviation from SALSA, merit rating'),
    formula: 'salsaResidual',
    unit: 'points',
    direction: 'neither',
    ids: { authority: 'U15416' },
  },
];
