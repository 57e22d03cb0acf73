import { isItsSchool, schema, school, type Tx } from '@varje-elev/db';
import type { AuthorityId, Id, Resource, Sharing } from '@varje-elev/domain';
import { and, eq, isNull, type SQL } from 'drizzle-orm';

const { cycle, improvementArea, unit } = schema;

const placeColumns = { unitId: unit.id, unitPath: unit.path, unitType: unit.type, schoolPath: school.path };
/** Things of the whole authority belong to the root, shared. */
export function resourceOfRoot(tx: Tx, authorityId: AuthorityId): Promise<Resource | null> {
  return ofUnit(tx, authorityId, isNull(unit.parentId));
}

export function resourceOfUnit(tx: Tx, authorityId: AuthorityId, unitId: Id): Promise<Resource | null> {
  return ofUnit(tx, authorityId, eq(unit.id, unitId));
}

async function ofUnit(tx: Tx, authorityId: AuthorityId, which: SQL): Promise<Resource | null> {
  const [row] = await tx
    .select(placeColumns)
    .from(unit)
    .leftJoin(school, isItsSchool)
    .where(and(eq(unit.authorityId, authorityId), which));
  return row === undefined ? null : { authorityId, ...row, sharing: 'shared' };
}

export async function resourceOfCycle(
  tx: Tx,
  authorityId: AuthorityId,
  cycleId: Id,
): Promise<Resource | null> {
  const [row] = await tx
    .select({ ...placeColumns, sharing: cycle.sharing })
    .from(cycle)
    .innerJoin(unit, and(eq(unit.authorityId, cycle.authorityId), eq(unit.id, cycle.unitId)))
    .leftJoin(school, isItsSchool)
    .where(and(eq(cycle.authorityId, authorityId), eq(cycle.id, cycleId)));
  return row === undefined ? null : { authorityId, ...row };
}

/** An area stands on a unit's list for the unit's readers: shared from the moment it is raised. */
export async function resourceOfImprovement(
  tx: Tx,
  authorityId: AuthorityId,
  areaId: Id,
): Promise<Resource | null> {
  const [row] = await tx
    .select(placeColumns)
    .from(improvementArea)
    .innerJoin(
      unit,
      and(eq(unit.authorityId, improvementArea.authorityId), eq(unit.id, improvementArea.unitId)),
    )
    .leftJoin(school, isItsSchool)
    .where(and(eq(improvementArea.authorityId, authorityId), eq(improvementArea.id, areaId)));
  const sharing: Sharing = 'shared';
  return row === undefined ? null : { authorityId, ...row, sharing };
}
