import { z } from 'zod';
import { addDays, fail, type Id, type Labels, type LocalDate, ok, type Result } from '../kernel/index.ts';
import { spansWhole, type Unit } from '../organisation/index.ts';
import type { Assignment } from './schema.ts';

/** What the administrator wants with the assignments of a unit that is closed. */
export const AssignmentsAtClosing = z.enum(['end', 'goOnAtSuccessor']);
export type AssignmentsAtClosing = z.infer<typeof AssignmentsAtClosing>;
export const assignmentsAtClosingLabels: Labels<AssignmentsAtClosing> = {
  end: { sv: 'Avsluta alla samma dag', en: 'End all of them on the same day' },
  goOnAtSuccessor: {
    sv: 'Låt enhetens egna fortsätta på efterträdaren',
    en: 'Let the unit’s own go on at the successor',
  },
};

type Span = { readonly from: LocalDate; readonly to: LocalDate | null };

/** Would it give access to a unit that is closed? */
export function outlasts({ to }: Pick<Span, 'to'>, unit: Pick<Unit, 'to'>): boolean {
  return unit.to !== null && (to === null || to > unit.to);
}

/** No assignment outlasts its unit. Error: `assignmentOutlastsUnit`. */
export function withinUnit<Held extends Span>(
  assignment: Held,
  unit: Pick<Unit, 'name' | 'to'>,
): Result<Held> {
  if (unit.to === null || !outlasts(assignment, unit)) return ok(assignment);
  return fail('assignmentOutlastsUnit', { path: ['to'], params: { name: unit.name, date: unit.to } });
}

export interface AssignmentsAfterClosing {
  /** With the last day they get. */
  readonly ended: readonly Assignment[];
  /** Would have begun after the unit's last day, and never do. */
  readonly cancelled: readonly Assignment[];
  /** New ones at the successor. */
  readonly begun: readonly Assignment[];
}

interface Closing {
  /** The unit, as it is after it was closed. */
  readonly unit: Unit;
  /** The teams that closed with it. */
  readonly teams: readonly Unit[];
  /** The unit that takes over; null for none. */
  readonly successor: Unit | null;
  readonly wish: AssignmentsAtClosing;
  readonly newId: () => Id;
}

/**
 * What becomes of the assignments when a unit closes: those that would outlast it end on its last day, those at its
 * teams too. Those at the unit itself go on at the successor in the same role when that is wished; a team's never do,
 * since a role in a team means something else in a school. Whoever already has the role there is given no second one.
 * Error: `noSuccessorToGoOnAt`.
 */
export function assignmentsAfterClosing(
  assignments: readonly Assignment[],
  { unit, teams, successor, wish, newId }: Closing,
): Result<AssignmentsAfterClosing> {
  if (wish === 'goOnAtSuccessor' && successor === null)
    return fail('noSuccessorToGoOnAt', { path: ['successorId'] });
  const lastDays = new Map([unit, ...teams].map(({ id, to }) => [id, to]));
  const outlasting = assignments.flatMap((one) => {
    const lastDay = lastDays.get(one.unitId) ?? null;
    return lastDay !== null && outlasts(one, { to: lastDay }) ? [{ one, lastDay }] : [];
  });
  return ok({
    ended: outlasting
      .filter(({ one, lastDay }) => one.from <= lastDay)
      .map(({ one, lastDay }) => ({ ...one, to: lastDay })),
    cancelled: outlasting.filter(({ one, lastDay }) => one.from > lastDay).map(({ one }) => one),
    begun:
      successor === null || wish === 'end'
        ? []
        : outlasting
            .filter(({ one }) => one.unitId === unit.id)
            .flatMap(({ one, lastDay }) => {
              const span = spanAt(successor, one, addDays(lastDay, 1));
              const held = assignments.some(
                (other) => other.unitId === successor.id && isSame(other, one, span),
              );
              return span === null || held ? [] : [{ ...one, ...span, id: newId(), unitId: successor.id }];
            }),
  });
}

/** The days of it that the successor is open; null for none. */
function spanAt(successor: Unit, assignment: Span, from: LocalDate): Span | null {
  const first = [assignment.from, from, successor.from].reduce((one, other) => (one > other ? one : other));
  const to = outlasts(assignment, successor) ? successor.to : assignment.to;
  return to !== null && to < first ? null : { from: first, to };
}

function isSame(held: Assignment, moved: Assignment, span: Span | null): boolean {
  return (
    span !== null && held.personId === moved.personId && held.role === moved.role && spansWhole(held, span)
  );
}
