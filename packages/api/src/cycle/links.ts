import { isItsSchool, schema, school, type Tx } from '@varje-elev/db';
import {
  type Actor,
  type AuthorityId,
  type Cycle,
  can,
  Id,
  Phase,
  type Resource,
  SchoolYear,
  UnitType,
} from '@varje-elev/domain';
import { and, eq, inArray, or } from 'drizzle-orm';
import { z } from 'zod';

const { cycle, unit } = schema;

/** Another cycle, as a link shows it. */
export const CycleLink = z.object({
  id: Id,
  title: z.string(),
  phase: Phase,
  year: SchoolYear,
  unitId: Id,
  unitName: z.string(),
  unitType: UnitType,
});
export type CycleLink = z.infer<typeof CycleLink>;

export interface CycleLinks {
  readonly contributesTo: CycleLink | null;
  readonly contributions: readonly CycleLink[];
  readonly continues: CycleLink | null;
  readonly continuedBy: readonly CycleLink[];
  /** Linked cycles that the actor may not read: counted, never named. */
  readonly hidden: number;
}

/** Everything one link away, cut to what the actor may read. One query, however many. */
export async function linksOf(tx: Tx, actor: Actor, of: Cycle): Promise<CycleLinks> {
  const rows = await near(tx, actor.authorityId, of);
  const readable = rows.filter((row) => can(actor, 'cycle.read', resourceOf(actor.authorityId, row)));
  const one = (id: Id | null) => readable.find((row) => row.id === id) ?? null;
  return {
    contributesTo: one(of.contributesToId),
    contributions: readable.filter((row) => row.contributesToId === of.id),
    continues: one(of.continuesId),
    continuedBy: readable.filter((row) => row.continuesId === of.id),
    hidden: rows.length - readable.length,
  };
}

type Row = Awaited<ReturnType<typeof near>>[number];

function resourceOf(authorityId: AuthorityId, row: Row): Resource {
  const { unitId, unitPath, unitType, schoolPath, sharing } = row;
  return { authorityId, unitId, unitPath, unitType, schoolPath, sharing };
}

function near(tx: Tx, authorityId: AuthorityId, { id, contributesToId, continuesId }: Cycle) {
  const up = [contributesToId, continuesId].filter((other) => other !== null);
  return tx
    .select({
      id: cycle.id,
      title: cycle.title,
      phase: cycle.phase,
      year: cycle.year,
      sharing: cycle.sharing,
      contributesToId: cycle.contributesToId,
      continuesId: cycle.continuesId,
      unitId: unit.id,
      unitName: unit.name,
      unitType: unit.type,
      unitPath: unit.path,
      schoolPath: school.path,
    })
    .from(cycle)
    .innerJoin(unit, and(eq(unit.authorityId, cycle.authorityId), eq(unit.id, cycle.unitId)))
    .leftJoin(school, isItsSchool)
    .where(
      and(
        eq(cycle.authorityId, authorityId),
        or(eq(cycle.contributesToId, id), eq(cycle.continuesId, id), inArray(cycle.id, up)),
      ),
    )
    .orderBy(unit.path, cycle.title, cycle.id);
}
