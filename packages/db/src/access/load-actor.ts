import type { Actor, AuthorityId, Id, LocalDate, Locale } from '@varje-elev/domain';
import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Tx } from '../open.ts';
import { isItsSchool, school } from '../organisation/school-above.ts';
import { assignment, person } from '../schema/access.ts';
import { unit } from '../schema/organisation.ts';

export type SignedInActor = Actor & { readonly locale: Locale };

/** Who asks and what they may act as today. Null when there is no such person; no mandates when none is valid today. */
export async function loadActor(
  tx: Tx,
  authorityId: AuthorityId,
  personId: Id,
  today: LocalDate,
): Promise<SignedInActor | null> {
  const rows = await tx
    .select({
      name: person.name,
      locale: person.locale,
      role: assignment.role,
      unitId: unit.id,
      unitPath: unit.path,
      schoolPath: school.path,
    })
    .from(person)
    .leftJoin(
      assignment,
      and(
        eq(assignment.authorityId, person.authorityId),
        eq(assignment.personId, person.id),
        lte(assignment.from, today),
        or(isNull(assignment.to), gte(assignment.to, today)),
      ),
    )
    .leftJoin(unit, and(eq(unit.authorityId, assignment.authorityId), eq(unit.id, assignment.unitId)))
    .leftJoin(school, isItsSchool)
    .where(and(eq(person.authorityId, authorityId), eq(person.id, personId)))
    .orderBy(unit.path, assignment.role);
  const [first] = rows;
  if (!first) return null;
  const mandates = rows.flatMap(({ role, unitId, unitPath, schoolPath }) =>
    role !== null && unitId !== null && unitPath !== null ? [{ role, unitId, unitPath, schoolPath }] : [],
  );
  return { authorityId, personId, name: first.name, locale: first.locale, mandates };
}
