import { type IndicatorUnit, indicatorOfSource } from '@varje-elev/domain/results';
import { amount, difference, gradePoints, type MeasureKind, merit, share } from '../cells/index.ts';

const kinds: Readonly<Record<IndicatorUnit, MeasureKind>> = {
  percent: share,
  meritPoints: merit,
  gradePoints,
  points: difference,
  percentagePoints: difference,
  pupilsPerTeacher: amount,
};

/** What a figure of a KPI can be, where the KPI is one that the domain defines; Kolada does not say the unit of the others. */
export function kindOf(kpi: string): MeasureKind {
  const known = indicatorOfSource('kolada', kpi);
  if (known === null) return difference;
  // A model is not held to the ends of its scale.
  return known.population === 'salsaSchools' && known.formula === 'bySource' ? amount : kinds[known.unit];
}
