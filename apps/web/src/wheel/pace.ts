import { type LocalDate, type Phase, phaseSpans } from '@varje-elev/domain';
import type { WheelCycle } from './read.ts';

export type Pace = 'inStep' | 'late' | 'early';

type Standing = Pick<WheelCycle, 'phase' | 'period' | 'late'>;

const first: Phase = 'plan';

/** In step with the year, behind it, or in a phase that the year has not come to. */
export function paceOf({ phase, period, late }: Standing, today: LocalDate): Pace {
  if (late !== null) return 'late';
  const span = phaseSpans(period).find((one) => one.phase === phase);
  return span !== undefined && phase !== first && span.from > today ? 'early' : 'inStep';
}

/** The day where the work stands: the one it has not got past, today, or the first day of the phase it is ahead in. */
export function standsAt(cycle: Standing, today: LocalDate): LocalDate {
  const span = phaseSpans(cycle.period).find((one) => one.phase === cycle.phase);
  switch (paceOf(cycle, today)) {
    case 'late':
      return cycle.late?.dueOn ?? today;
    case 'early':
      return span?.from ?? today;
    case 'inStep':
      return today;
  }
}
