import type { Assignment, AuthorityId, Id, LocalDate, Locale, Role } from '@varje-elev/domain';
import { and, count, desc, eq, gte, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { among } from '../among.ts';
import { containing } from '../containing.ts';
import type { Tx } from '../open.ts';
import { assignment, identity, person } from '../schema/access.ts';
import { unit } from '../schema/organisation.ts';
import { below } from '../subtree.ts';

export interface Person {
  readonly id: Id;
  readonly name: string;
  readonly email: string | null;
  readonly protected: boolean;
  readonly locale: Locale;
  readonly revision: number;
}

export interface AssignmentInPlace extends Assignment {
  readonly unitName: string;
  readonly unitPath: string;
}

const columns = {
  id: person.id,
  name: person.name,
  email: person.email,
  protected: person.protected,
  locale: person.locale,
  revision: person.revision,
};

export const byNameInSwedish = sql`${person.name} collate "sv-x-icu"`;

/** The people of an authority by name, a page at a time, each with all assignments, and how many matched in all. */
export async function listPeople(
  tx: Tx,
  authorityId: AuthorityId,
  filter: {
    readonly search?: string;
    readonly unitPath?: string;
    /** Holds this role some time, now or later or before. */
    readonly role?: Role;
    /** Has no assignment that is valid on this day. */
    readonly idleOn?: LocalDate;
    /** Last name first in the alphabet, when true. */
    readonly descending?: boolean;
    readonly limit?: number;
    readonly offset?: number;
  },
): Promise<{
  readonly people: (Person & { readonly assignments: AssignmentInPlace[] })[];
  readonly total: number;
}> {
  const placed =
    filter.unitPath === undefined
      ? undefined
      : sql`exists (select 1 from ${assignment} join ${unit} on ${unit.authorityId} = ${assignment.authorityId}
          and ${unit.id} = ${assignment.unitId} where ${assignment.authorityId} = ${person.authorityId}
          and ${assignment.personId} = ${person.id} and ${below(unit.path, filter.unitPath)})`;
  const { role, idleOn } = filter;
  const matching = and(
    eq(person.authorityId, authorityId),
    filter.search ? sql`${person.name} ilike ${containing(filter.search)}` : undefined,
    placed,
    role === undefined ? undefined : sql`exists (${held(sql`${assignment.role} = ${role}`)})`,
    idleOn === undefined ? undefined : sql`not exists (${held(validOn(idleOn))})`,
  );
  const [people, [all]] = await Promise.all([
    tx
      .select(columns)
      .from(person)
      .where(matching)
      .orderBy(filter.descending ? desc(byNameInSwedish) : byNameInSwedish, person.id)
      .limit(filter.limit ?? 50)
      .offset(filter.offset ?? 0),
    tx.select({ total: count() }).from(person).where(matching),
  ]);
  const assignments = await assignmentsOf(
    tx,
    authorityId,
    people.map(({ id }) => id),
  );
  return {
    people: people.map((one) => ({
      ...one,
      assignments: assignments.filter(({ personId }) => personId === one.id),
    })),
    total: all?.total ?? 0,
  };
}

/** The person's assignments of a kind, for `exists`. */
function held(which: SQL | undefined): SQL {
  return sql`select 1 from ${assignment} where ${assignment.authorityId} = ${person.authorityId}
    and ${assignment.personId} = ${person.id} and ${which}`;
}

function validOn(day: LocalDate) {
  return and(lte(assignment.from, day), or(isNull(assignment.to), gte(assignment.to, day)));
}

export async function loadPerson(
  tx: Tx,
  authorityId: AuthorityId,
  personId: Id,
): Promise<
  | (Person & {
      readonly assignments: AssignmentInPlace[];
      readonly identities: { readonly issuer: string; readonly subject: string }[];
    })
  | null
> {
  const [[found], assignments, identities] = await Promise.all([
    tx
      .select(columns)
      .from(person)
      .where(and(eq(person.authorityId, authorityId), eq(person.id, personId))),
    assignmentsOf(tx, authorityId, [personId]),
    tx
      .select({ issuer: identity.issuer, subject: identity.subject })
      .from(identity)
      .where(and(eq(identity.authorityId, authorityId), eq(identity.personId, personId)))
      .orderBy(identity.issuer, identity.subject),
  ]);
  return found ? { ...found, assignments, identities } : null;
}

function assignmentsOf(tx: Tx, authorityId: AuthorityId, personIds: Id[]): Promise<AssignmentInPlace[]> {
  return tx
    .select({
      id: assignment.id,
      personId: assignment.personId,
      role: assignment.role,
      unitId: assignment.unitId,
      unitName: unit.name,
      unitPath: unit.path,
      from: assignment.from,
      to: assignment.to,
    })
    .from(assignment)
    .innerJoin(unit, and(eq(unit.authorityId, assignment.authorityId), eq(unit.id, assignment.unitId)))
    .where(and(eq(assignment.authorityId, authorityId), among(assignment.personId, personIds)))
    .orderBy(assignment.from, assignment.id);
}

export interface Member {
  readonly id: Id;
  readonly name: string;
  readonly role: Role;
}

/** Who is assigned to the unit itself on a day, by name. One entry per role. */
export function membersOf(tx: Tx, authorityId: AuthorityId, unitId: Id, day: LocalDate): Promise<Member[]> {
  return tx
    .select({ id: person.id, name: person.name, role: assignment.role })
    .from(assignment)
    .innerJoin(
      person,
      and(eq(person.authorityId, assignment.authorityId), eq(person.id, assignment.personId)),
    )
    .where(
      and(
        eq(assignment.authorityId, authorityId),
        eq(assignment.unitId, unitId),
        lte(assignment.from, day),
        or(isNull(assignment.to), gte(assignment.to, day)),
      ),
    )
    .orderBy(byNameInSwedish, person.id, assignment.role);
}

/** Names of people by id: for owners, leads and participants who may have left. */
export async function namesOf(
  tx: Tx,
  authorityId: AuthorityId,
  personIds: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const rows = await tx
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(and(eq(person.authorityId, authorityId), among(person.id, personIds)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** Those among these people whose details are protected: nobody is shown their names. */
export async function protectedAmong(
  tx: Tx,
  authorityId: AuthorityId,
  personIds: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const rows = await tx
    .select({ id: person.id })
    .from(person)
    .where(and(eq(person.authorityId, authorityId), among(person.id, personIds), eq(person.protected, true)));
  return new Set(rows.map(({ id }) => id));
}
