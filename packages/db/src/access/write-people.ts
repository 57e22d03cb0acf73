import type { Assignment, AuthorityId, Id, LocalDate, Locale } from '@varje-elev/domain';
import { and, eq, sql } from 'drizzle-orm';
import { inBatches } from '../batches.ts';
import type { Tx } from '../open.ts';
import { assignment, identity, person } from '../schema/access.ts';

export interface NewPerson {
  readonly id: Id;
  readonly name: string;
  readonly email?: string | null;
  readonly protected?: boolean;
  readonly locale?: Locale;
}

export interface NewIdentity {
  readonly issuer: string;
  readonly subject: string;
  readonly personId: Id;
}

export function insertPeople(tx: Tx, authorityId: AuthorityId, people: readonly NewPerson[]): Promise<void> {
  return inBatches(people, async (batch) => {
    await tx.insert(person).values(batch.map((one) => ({ authorityId, ...one })));
  });
}

export function insertIdentities(
  tx: Tx,
  authorityId: AuthorityId,
  identities: readonly NewIdentity[],
): Promise<void> {
  return inBatches(identities, async (batch) => {
    await tx.insert(identity).values(batch.map((one) => ({ authorityId, ...one })));
  });
}

/** Takes away what a person signs in with at a provider, and tells what it was. */
export function deleteIdentities(
  tx: Tx,
  authorityId: AuthorityId,
  { personId, issuer }: Pick<NewIdentity, 'personId' | 'issuer'>,
): Promise<Pick<NewIdentity, 'issuer' | 'subject'>[]> {
  const theirs = and(eq(identity.personId, personId), eq(identity.issuer, issuer));
  return tx
    .delete(identity)
    .where(and(eq(identity.authorityId, authorityId), theirs))
    .returning({ issuer: identity.issuer, subject: identity.subject });
}

export function insertAssignments(
  tx: Tx,
  authorityId: AuthorityId,
  assignments: readonly Assignment[],
): Promise<void> {
  return inBatches(assignments, async (batch) => {
    await tx.insert(assignment).values(batch.map((one) => ({ authorityId, ...one })));
  });
}

/** Writes a person's own row. False: it has been written since `revision`, and nothing was changed now. */
export async function updatePerson(
  tx: Tx,
  authorityId: AuthorityId,
  change: {
    readonly id: Id;
    readonly revision: number;
    readonly name?: string;
    readonly email?: string | null;
    readonly protected?: boolean;
    readonly locale?: Locale;
  },
): Promise<boolean> {
  const { id, revision, ...fields } = change;
  const written = await tx
    .update(person)
    .set({ ...fields, revision: revision + 1, updatedAt: sql`now()` })
    .where(and(eq(person.authorityId, authorityId), eq(person.id, id), eq(person.revision, revision)))
    .returning({ id: person.id });
  return written.length === 1;
}

/** Sets an assignment's last day. Null: there is no such assignment. */
export async function endAssignment(
  tx: Tx,
  authorityId: AuthorityId,
  assignmentId: Id,
  to: LocalDate | null,
): Promise<Assignment | null> {
  const [ended] = await tx
    .update(assignment)
    .set({ to, updatedAt: sql`now()` })
    .where(and(eq(assignment.authorityId, authorityId), eq(assignment.id, assignmentId)))
    .returning({
      id: assignment.id,
      personId: assignment.personId,
      role: assignment.role,
      unitId: assignment.unitId,
      from: assignment.from,
      to: assignment.to,
    });
  return ended ?? null;
}
