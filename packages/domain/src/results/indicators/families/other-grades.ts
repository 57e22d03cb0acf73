import { type IndicatorFamily, label } from '../family.ts';

const share = { unit: 'percent', direction: 'higher', perUnit: true } as const;

const passed = (
  subject: 'english' | 'mathematics' | 'swedish',
  words: readonly [string, string],
  year: 6 | 9,
  authority: string,
  home?: string,
): IndicatorFamily => ({
  ...share,
  indicator: `${subject}PassedYear${year}`,
  title: label(`Lägst E i ${words[0]}, åk ${year}`, `At least E in ${words[1]}, year ${year}`),
  population: `${subject}Year${year}`,
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
    population: 'year6',
    formula: 'allSubjectsPassedEveryPupil',
    ids: { authority: 'N15540', located: 'N15539', independent: 'N15541', home: 'N15543' },
    to: 2027,
  },
  passed('english', ['engelska', 'English'], 6, 'N15482', 'N15544'),
  passed('mathematics', ['matematik', 'mathematics'], 6, 'N15485'),
  passed('swedish', ['svenska', 'Swedish'], 6, 'N15488'),
  passed('english', ['engelska', 'English'], 9, 'N15494'),
  passed('mathematics', ['matematik', 'mathematics'], 9, 'N15497'),
  passed('swedish', ['svenska', 'Swedish'], 9, 'N15502'),
  {
    indicator: 'mathematicsPointsYear9',
    title: label('Betygspoäng i matematik, åk 9', 'Grade points in mathematics, year 9'),
    population: 'mathematicsGradedYear9',
    formula: 'meanSubjectPoints',
    unit: 'gradePoints',
    direction: 'higher',
    perUnit: true,
    ids: { authority: 'N15523' },
    to: 2027,
  },
];
