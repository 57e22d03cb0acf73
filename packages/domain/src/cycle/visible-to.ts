import type { Cycle } from './schema.ts';

/** The cycle as a reader sees it. A unit's working notes never leave the unit; whether one may read at all is `can`'s. */
export function visibleTo(cycle: Cycle, own: boolean): Cycle {
  return own || cycle.notes === '' ? cycle : { ...cycle, notes: '' };
}
