import { type IndicatorFamily, label } from '../family.ts';

const october = { yearKey: 'autumn', perUnit: true } as const;
const pupils1to9 = label('Elever i åk 1–9 den 15 oktober', 'Pupils in years 1–9 on 15 October');

/** Conditions: they say what a school works with, and have no wanted direction except teachers' qualifications. */
export const conditions: readonly IndicatorFamily[] = [
  {
    ...october,
    indicator: 'qualifiedTeachers',
    title: label(
      'Lärare med legitimation och behörighet i ämnet',
      'Teachers with a licence and qualified in their subjects',
    ),
    population: label(
      'Heltidstjänster i åk 1–9 den 15 oktober; anställda kortare tid än en månad ingår inte',
      'Full-time equivalents in years 1–9 on 15 October; without those employed for less than a month',
    ),
    formula: 'bySource',
    unit: 'percent',
    direction: 'higher',
    ids: { authority: 'N15814', located: 'N15813' },
  },
  {
    ...october,
    indicator: 'pupilsPerTeacher',
    title: label('Elever per lärare (heltidstjänst)', 'Pupils per teacher (full-time equivalent)'),
    population: pupils1to9,
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
    population: pupils1to9,
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
    population: label('Elever i åk 9', 'Pupils in year 9'),
    formula: 'bySource',
    unit: 'percent',
    direction: 'neither',
    perUnit: true,
    ids: { authority: 'N15823' },
    to: 2024,
  },
];
