import { type IndicatorFamily, label } from '../family.ts';

const october = { yearKey: 'autumn', perUnit: true } as const;

/** Conditions: they say what a school works with, and have no wanted direction except teachers' qualifications. */
export const conditions: readonly IndicatorFamily[] = [
  {
    ...october,
    indicator: 'qualifiedTeachers',
    title: label(
      'Lärare med legitimation och behörighet i ämnet',
      'Teachers with a licence and qualified in their subjects',
    ),
    population: 'teacherPostsYears1To9',
    formula: 'bySource',
    unit: 'percent',
    direction: 'higher',
    ids: { authority: 'N15814', located: 'N15813' },
  },
  {
    ...october,
    indicator: 'pupilsPerTeacher',
    title: label('Elever per lärare (heltidstjänst)', 'Pupils per teacher (full-time equivalent)'),
    population: 'pupilsYears1To9',
    formula: 'bySource',
    unit: 'pupilsPerTeacher',
    direction: 'neither',
    ids: { authority: 'N15034', located: 'N15033' },
  },
  {
    ...october,
    indicator: 'parentsWithHigherEducation',
    title: label(
      'Elever vars föräldrar har eftergymnasial utbildning',
      'Pupils whose parents have post-secondary education',
    ),
    population: 'pupilsYears1To9',
    formula: 'bySource',
    unit: 'percent',
    direction: 'neither',
    ids: { authority: 'N15820', located: 'N15816' },
  },
  {
    indicator: 'newlyImmigrated',
    title: label(
      'Nyinvandrade elever och elever med okänd bakgrund, åk 9',
      'Newly immigrated pupils and pupils of unknown background, year 9',
    ),
    population: 'year9',
    formula: 'bySource',
    unit: 'percent',
    direction: 'neither',
    perUnit: true,
    ids: { authority: 'N15823' },
    to: 2024,
  },
];
