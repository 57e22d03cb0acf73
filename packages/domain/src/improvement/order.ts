import type { LocalDate } from '../kernel/index.ts';
import type { ImprovementArea } from './schema.ts';

const gravest = { high: 0, medium: 1, low: 2 } as const;

/**
 * A unit's list as it is worked through: deficiencies against law first, by date; then by meaning for pupils, urgency and
 * own control in words (never a summed score); then oldest first.
 */
export function inOrderOfWork(areas: readonly ImprovementArea[]): ImprovementArea[] {
  const weight = (area: ImprovementArea) =>
    [
      area.kind === 'legalDeficiency' ? `0${area.dueOn ?? '9999-12-31'}` : '1',
      area.prioritisation ? gravest[area.prioritisation.meaningForPupils] : 3,
      area.prioritisation ? gravest[area.prioritisation.urgency] : 3,
      area.prioritisation ? gravest[area.prioritisation.ownControl] : 3,
      area.raisedAt,
      area.id,
    ].join(' ');
  return [...areas].sort((a, b) => (weight(a) < weight(b) ? -1 : 1));
}

/** A deficiency that is not mended after its date. */
export function isOverdue(area: ImprovementArea, today: LocalDate): boolean {
  return area.dueOn !== null && area.dueOn < today && area.state !== 'resolved' && area.state !== 'parked';
}
