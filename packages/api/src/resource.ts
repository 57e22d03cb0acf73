import { isItsSchool, type PlacedArea, schema, school, type Tx } from '@varje-elev/db';
import { type AuthorityId, areaSharing, type Id, type Resource } from '@varje-elev/domain';
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

/** An area of a unit's list, as the unit's readers may see it. */
export async function resourceOfImprovement(
  tx: Tx,
  authorityId: AuthorityId,
  areaId: Id,
): Promise<Resource | null> {
  const { raisedByUnitId, kind } = improvementArea;
  const [row] = await tx
    .select({ ...placeColumns, raisedByUnitId, kind, fromSharing: cycle.sharing })
    .from(improvementArea)
    .innerJoin(
      unit,
      and(eq(unit.authorityId, improvementArea.authorityId), eq(unit.id, improvementArea.unitId)),
    )
    .leftJoin(school, isItsSchool)
    .leftJoin(
      cycle,
      and(eq(cycle.authorityId, improvementArea.authorityId), eq(cycle.id, improvementArea.fromCycleId)),
    )
    .where(and(eq(improvementArea.authorityId, authorityId), eq(improvementArea.id, areaId)));
  if (row === undefined) return null;
  const { fromSharing, raisedByUnitId: raisedBy, kind: ofKind, ...place } = row;
  const area = { unitId: place.unitId, raisedByUnitId: raisedBy, kind: ofKind };
  return { authorityId, ...place, sharing: areaSharing(area, fromSharing) };
}

/** The same for an area that is read already, on a unit whose place is known. */
export function resourceOfArea(place: Resource, area: PlacedArea): Resource {
  return { ...place, sharing: areaSharing(area, area.fromSharing) };
}
