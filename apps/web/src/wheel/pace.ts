import { type LocalDate, paceOf, phaseSpans } from '@varje-elev/domain';
import type { WheelCycle } from './read.ts';

/** The day where the work stands: the one it has not got past, today, or the first day of the phase it is ahead in. */
export function standsAt(cycle: Pick<WheelCycle, 'phase' | 'period' | 'late'>, today: LocalDate): LocalDate {
  const span = phaseSpans(cycle.period).find((one) => one.phase === cycle.phase);
  switch (paceOf(cycle, cycle.late !== null, today)) {
    case 'late':
      return cycle.late?.dueOn ?? today;
    case 'early':
      return span?.from ?? today;
    case 'inStep':
      return today;
  }
}
