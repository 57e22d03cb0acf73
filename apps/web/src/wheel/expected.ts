import { type ClosedPeriod, phaseSpans } from '@varje-elev/domain';
import type { YearWheelPhase } from '@varje-elev/ui/year-wheel';
import { phaseNumber } from '../cycle/phase-number.ts';

/** The phases drawn in a ring: those of the periods that most of its cycles have, as long as they do not overlap. */
export function expectedPhases(periods: readonly ClosedPeriod[]): YearWheelPhase[] {
  const counted = Map.groupBy(periods, ({ from, to }) => `${from} ${to}`);
  const usual = [...counted.values()]
    .toSorted((one, other) => other.length - one.length)
    .flatMap(([period]) => (period === undefined ? [] : [period]));
  const drawn: ClosedPeriod[] = [];
  for (const period of usual) {
    if (drawn.every(({ from, to }) => period.to < from || period.from > to)) drawn.push(period);
  }
  return drawn
    .toSorted((one, other) => (one.from < other.from ? -1 : 1))
    .flatMap((period) => phaseSpans(period))
    .map(({ phase, from, to }) => ({ phase: phaseNumber(phase), from, to }));
}
