import { daysBetween, type LocalDate } from '@varje-elev/domain';

/** Where a measurement stands along a line that begins with the cycle. What was measured before it stands at its start. */
export const daysInto = (from: LocalDate, on: LocalDate): number => Math.max(0, daysBetween(from, on));
