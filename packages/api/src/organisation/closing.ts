import {
  type Assignment,
  type AssignmentsAfterClosing,
  AssignmentsAtClosing,
  assignmentsAfterClosing,
  CloseUnit,
  type Id,
  type OrganisationChange,
} from '@varje-elev/domain';
import type { z } from 'zod';
import { found, must } from '../fault.ts';

/** Closing a unit, and what its assignments are to do then. */
export const Closing = CloseUnit.extend({ assignments: AssignmentsAtClosing.default('end') });
export type Closing = z.infer<typeof Closing>;

/** What the rule makes of the assignments of the units that a closing has closed. */
export function assignmentsClosed(
  { organisation, units: [unit, ...teams] }: OrganisationChange,
  held: readonly Assignment[],
  { successorId, assignments: wish }: Pick<Closing, 'successorId' | 'assignments'>,
  newId: () => Id,
): AssignmentsAfterClosing {
  const successor = organisation.units.find(({ id }) => id === successorId) ?? null;
  return must(assignmentsAfterClosing(held, { unit: found(unit), teams, successor, wish, newId }));
}
