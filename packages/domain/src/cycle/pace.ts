import { z } from 'zod';
import type { ClosedPeriod, Labels, LocalDate } from '../kernel/index.ts';
import { phaseSpans } from './lateness.ts';
import { Phase } from './phases.ts';

/** How a running cycle goes with the school year. */
export const Pace = z.enum(['inStep', 'late', 'early']);
export type Pace = z.infer<typeof Pace>;
export const paceLabels: Labels<Pace> = {
  inStep: { sv: 'I takt', en: 'In step' },
  late: { sv: 'Efter', en: 'Behind' },
  early: { sv: 'Före', en: 'Ahead' },
};

/** In step with the year, behind it (which `lateness` decides), or in a phase that the year has not come to. */
export function paceOf(
  { phase, period }: { readonly phase: Phase; readonly period: ClosedPeriod },
  isLate: boolean,
  today: LocalDate,
): Pace {
  if (isLate) return 'late';
  const span = phaseSpans(period).find((one) => one.phase === phase);
  return span !== undefined && phase !== Phase.enum.plan && span.from > today ? 'early' : 'inStep';
}
