import { count, share } from '../../cells/index.ts';
import { type MeasureColumn, type SirisReport, unitKeys } from '../report.ts';

const years = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const yearColumns: readonly MeasureColumn[] = years.map((year) => ({
  measure: `pupilsYear${year}`,
  titles: [`Elever, årskurs ${year}`],
  kind: count,
}));

/**
 * "Antal elever per årskurs", per school unit, October of the chosen year. The preschool class has a report of its own
 * from 2023/24; the area type came in 2024/25. `.` is a year group that the school does not have.
 */
export const pupilsPerYear: SirisReport = {
  id: 'pupilsPerYear',
  exportIds: [6, 23],
  title: /^Grundskolan? - Antal elever per årskurs$/,
  dataSet: 'sirisPupils',
  columns: [
    ...unitKeys,
    {
      measure: 'pupilsPreschoolClass',
      titles: ['Elever, förskoleklass'],
      kind: count,
      years: [null, 2022],
    },
    {
      measure: 'girlsSharePreschoolClass',
      titles: ['Andel (%) flickor, förskoleklass'],
      kind: share,
      years: [null, 2022],
    },
    { measure: 'pupils', titles: ['Elever, årskurs 1-9'], kind: count },
    { measure: 'girlsShare', titles: ['Andel (%) flickor, årskurs 1-9'], kind: share },
    {
      measure: 'foreignBackgroundShare',
      titles: ['Andel (%) elever med utländsk bakgrund, åk 1-9'],
      kind: share,
    },
    {
      measure: 'parentsHigherEducationShare',
      titles: ['Andel (%) elever med föräldrar med eftergymnasial utb., åk 1-9'],
      kind: share,
    },
    ...yearColumns,
    { key: 'areaType', titles: ['Socioekonomisk områdestyp'], years: [2024, null] },
  ],
  sum: { total: 'pupils', parts: yearColumns.map((column) => column.measure) },
};
