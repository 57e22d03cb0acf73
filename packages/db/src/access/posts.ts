import type { AuthorityId, Id, LocalDate, Role } from '@varje-elev/domain';
import { and, eq, gte, isNull, or } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { assignment, person } from '../schema/access.ts';
import { byNameInSwedish } from './people.ts';

/** An assignment with the person who holds it. */
export interface Post {
  readonly id: Id;
  readonly personId: Id;
  readonly personName: string;
  readonly protected: boolean;
  readonly role: Role;
  readonly unitId: Id;
  readonly from: LocalDate;
  readonly to: LocalDate | null;
}

/** Assignments that have not ended before a day, those to come too, by name: of the whole authority or of one unit. */
export function listPosts(
  tx: Tx,
  authorityId: AuthorityId,
  filter: { readonly from: LocalDate; readonly unitId?: Id },
): Promise<Post[]> {
  return tx
    .select({
      id: assignment.id,
      personId: assignment.personId,
      personName: person.name,
      protected: person.protected,
      role: assignment.role,
      unitId: assignment.unitId,
      from: assignment.from,
      to: assignment.to,
    })
    .from(assignment)
    .innerJoin(
      person,
      and(eq(person.authorityId, assignment.authorityId), eq(person.id, assignment.personId)),
    )
    .where(
      and(
        eq(assignment.authorityId, authorityId),
        filter.unitId === undefined ? undefined : eq(assignment.unitId, filter.unitId),
        or(isNull(assignment.to), gte(assignment.to, filter.from)),
      ),
    )
    .orderBy(byNameInSwedish, person.id, assignment.from);
}
