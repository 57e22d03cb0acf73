import { type IndicatorFamily, label } from '../family.ts';

const year6 = label('Elever i åk 6, vårterminen', 'Pupils in year 6, spring term');
const year9 = label('Elever i åk 9, vårterminen', 'Pupils in year 9, spring term');
const share = { unit: 'percent', direction: 'higher', perUnit: true } as const;

const passed = (
  indicator: string,
  subject: readonly [string, string],
  year: 6 | 9,
  authority: string,
  home?: string,
): IndicatorFamily => ({
  ...share,
  indicator,
  title: label(`Lägst E i ${subject[0]}, åk ${year}`, `At least E in ${subject[1]}, year ${year}`),
  population: year === 6 ? year6 : year9,
  formula: 'subjectPassedShare',
  ids: home === undefined ? { authority } : { authority, home },
  to: 2027,
});

/**
 * Grades on the way and in single subjects. In 2028/29 åk 7 of ten years (åk 6 of nine) is on 1-10, so these end with
 * 2027/28 and nothing takes over.
 */
export const otherGrades: readonly IndicatorFamily[] = [
  {
    ...share,
    indicator: 'allSubjectsPassedYear6',
    title: label(
      'Uppfyllt betygskriterierna i alla ämnen som eleven läser, åk 6',
      'Met the grading criteria in all subjects read, year 6',
    ),
    population: label(
      'Alla elever i åk 6; de läser olika ämnen, så kommuner går inte att jämföra rakt av',
      'All pupils in year 6; they read different subjects, so municipalities cannot be compared directly',
    ),
    formula: 'allSubjectsPassedEveryPupil',
    ids: { authority: 'N15540', located: 'N15539', independent: 'N15541', home: 'N15543' },
    to: 2027,
  },
  passed('englishPassedYear6', ['engelska', 'English'], 6, 'N15482', 'N15544'),
  passed('mathematicsPassedYear6', ['matematik', 'mathematics'], 6, 'N15485'),
  passed('swedishPassedYear6', ['svenska', 'Swedish'], 6, 'N15488'),
  passed('englishPassedYear9', ['engelska', 'English'], 9, 'N15494'),
  passed('mathematicsPassedYear9', ['matematik', 'mathematics'], 9, 'N15497'),
  passed('swedishPassedYear9', ['svenska', 'Swedish'], 9, 'N15502'),
  {
    indicator: 'mathematicsPointsYear9',
    title: label('Betygspoäng i matematik, åk 9', 'Grade points in mathematics, year 9'),
    population: label('Elever i åk 9 med betyg A–F i ämnet', 'Pupils in year 9 with A–F in the subject'),
    formula: 'meanSubjectPoints',
    unit: 'gradePoints',
    direction: 'higher',
    perUnit: true,
    ids: { authority: 'N15523' },
    to: 2027,
  },
];
