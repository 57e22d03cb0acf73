import { amount, difference, merit, parentsEducation, share } from '../../cells/index.ts';
import { type MeasureColumn, type SirisReport, unitKeys } from '../report.ts';

const outcome = (name: string, category: string, kind: typeof share): readonly MeasureColumn[] => [
  { measure: `${name}.actual`, titles: [`${category}|Faktiskt värde (F)`], kind },
  { measure: `${name}.modelled`, titles: [`${category}|Modellberäknat värde (B)`], kind: amount },
  { measure: `${name}.residual`, titles: [`${category}|Residual (R=F-B)`], kind: difference },
];

/**
 * SALSA, report 95: actual and modelled outcome per school unit, and the difference. Its two-row head names both
 * outcomes alike, so the category row decides. A school's residual is not made for ranking (Skolverket, SALSA).
 */
export const salsa: SirisReport = {
  id: 'salsa',
  exportIds: [95],
  title: /salsa/i,
  dataSet: 'siris95',
  residuals: ['allSubjectsPassed', 'meritRating'],
  columns: [
    ...unitKeys,
    {
      measure: 'parentsEducation',
      titles: ['Bakgrundsinformation|Föräldrarnas genomsnittliga utb.nivå'],
      kind: parentsEducation,
    },
    {
      measure: 'newlyImmigratedShare',
      titles: ['Bakgrundsinformation|Andel (%) nyinvandrade'],
      kind: share,
    },
    { measure: 'boysShare', titles: ['Bakgrundsinformation|Andel (%) pojkar'], kind: share },
    ...outcome('allSubjectsPassed', 'Andel (%) som uppn. kunskapskraven', share),
    ...outcome('meritRating', 'Genomsnittligt meritvärde', merit),
  ],
};
