import type { LocalDate } from '../kernel/index.ts';
import type { Assignment, Mandate } from './schema.ts';

/** An assignment together with where its unit is in the tree today. */
export type PlacedAssignment = Pick<Assignment, 'role' | 'unitId' | 'from' | 'to'> &
  Pick<Mandate, 'unitPath' | 'schoolPath'>;

/** Both days are included: an assignment that ends on the 24th gives access on the 24th and none on the 25th. */
export function isValidOn(assignment: Pick<Assignment, 'from' | 'to'>, today: LocalDate): boolean {
  return assignment.from <= today && (assignment.to === null || today <= assignment.to);
}

/** The mandates an actor has today: only assignments valid today, each mandate once. */
export function validMandates(assignments: readonly PlacedAssignment[], today: LocalDate): Mandate[] {
  const mandates = new Map<string, Mandate>();
  for (const assignment of assignments) {
    if (!isValidOn(assignment, today)) continue;
    const { role, unitId, unitPath, schoolPath } = assignment;
    mandates.set(`${role} ${unitPath}`, { role, unitId, unitPath, schoolPath });
  }
  return [...mandates.values()];
}
