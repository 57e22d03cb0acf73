import type { LocalDate } from '@varje-elev/domain';

interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

export type AssignmentState = 'now' | 'coming' | 'ended';

/** Where an assignment is in time. Both of its days are included. */
export function stateOf({ from, to }: Span, today: LocalDate): AssignmentState {
  if (from > today) return 'coming';
  return to !== null && to < today ? 'ended' : 'now';
}
