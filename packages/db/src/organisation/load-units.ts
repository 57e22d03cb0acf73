import type { AuthorityId, Id, LocalDate, Placement } from '@varje-elev/domain';
import { and, asc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { among } from '../among.ts';
import type { Tx } from '../open.ts';
import { unit, unitPlacement } from '../schema/organisation.ts';
import { below } from '../subtree.ts';
import { type PlacedUnit, placedUnitColumns, unitColumns } from './rows.ts';

/** Every unit of the authority, open and closed, in path order: each after the unit above it. */
export function loadUnits(tx: Tx, authorityId: AuthorityId): Promise<PlacedUnit[]> {
  return tx
    .select(placedUnitColumns)
    .from(unit)
    .where(eq(unit.authorityId, authorityId))
    .orderBy(asc(unit.path));
}

const selectPlaced =
  sql.raw(`select coalesce(json_agg(json_build_object('id', u.id, 'path', u.path, 'type', u.type,
    'name', u.name, 'to', u.valid_to, 'schoolTypes', u.school_types) order by u.path), '[]') as units from unit u where u.authority_id = `);

/** As `loadUnits`, only what rights and lists need: a whole authority is read for one person's page. */
export async function loadPlacedUnits(
  tx: Tx,
  authorityId: AuthorityId,
): Promise<Pick<PlacedUnit, 'id' | 'path' | 'type' | 'name' | 'to' | 'schoolTypes'>[]> {
  const { rows } = await tx.execute<{ units: PlacedUnit[] }>(sql`${selectPlaced}${authorityId}`);
  return rows[0]?.units ?? [];
}

/** The unit at `path` and every unit below it: one range of one index. */
export function unitsBelow(tx: Tx, authorityId: AuthorityId, path: string): Promise<PlacedUnit[]> {
  return tx
    .select(placedUnitColumns)
    .from(unit)
    .where(and(eq(unit.authorityId, authorityId), below(unit.path, path)))
    .orderBy(asc(unit.path));
}

export async function loadUnit(tx: Tx, authorityId: AuthorityId, id: Id): Promise<PlacedUnit | null> {
  const [found] = await tx
    .select(placedUnitColumns)
    .from(unit)
    .where(and(eq(unit.authorityId, authorityId), eq(unit.id, id)));
  return found ?? null;
}

/** Names of units by id. */
export async function unitNamesOf(
  tx: Tx,
  authorityId: AuthorityId,
  ids: readonly Id[],
): Promise<ReadonlyMap<Id, string>> {
  const rows = await tx
    .select({ id: unit.id, name: unit.name })
    .from(unit)
    .where(and(eq(unit.authorityId, authorityId), among(unit.id, ids)));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

/** All units and everywhere each has lain: what the domain's commands on the organisation work on. */
export async function loadOrganisation(tx: Tx, authorityId: AuthorityId) {
  const [units, placements] = await Promise.all([
    tx.select(unitColumns).from(unit).where(eq(unit.authorityId, authorityId)).orderBy(asc(unit.path)),
    placementsWhere(tx, authorityId),
  ]);
  return { units, placements };
}

/** As `loadOrganisation`, with the tree locked until the transaction ends: two changes of it take turns. */
export async function loadOrganisationForChange(tx: Tx, authorityId: AuthorityId) {
  await tx
    .select({ id: unit.id })
    .from(unit)
    .where(and(eq(unit.authorityId, authorityId), isNull(unit.parentId)))
    .for('update');
  return loadOrganisation(tx, authorityId);
}

/** The units open on a day, each with the parent it had then. Names are today's. */
export async function treeOn(tx: Tx, authorityId: AuthorityId, day: LocalDate) {
  const openThen = <Span extends typeof unit | typeof unitPlacement>(span: Span) =>
    and(lte(span.from, day), or(isNull(span.to), gte(span.to, day)));
  const [units, placements] = await Promise.all([
    tx
      .select(unitColumns)
      .from(unit)
      .where(and(eq(unit.authorityId, authorityId), openThen(unit)))
      .orderBy(asc(unit.path)),
    tx
      .select({ unitId: unitPlacement.unitId, parentId: unitPlacement.parentId })
      .from(unitPlacement)
      .where(and(eq(unitPlacement.authorityId, authorityId), openThen(unitPlacement))),
  ]);
  const parents = new Map(placements.map(({ unitId, parentId }) => [unitId, parentId]));
  return units.map((one) => ({ ...one, parentId: parents.get(one.id) ?? null }));
}

function placementsWhere(tx: Tx, authorityId: AuthorityId): Promise<Placement[]> {
  return tx
    .select({
      unitId: unitPlacement.unitId,
      parentId: unitPlacement.parentId,
      from: unitPlacement.from,
      to: unitPlacement.to,
    })
    .from(unitPlacement)
    .where(eq(unitPlacement.authorityId, authorityId))
    .orderBy(asc(unitPlacement.unitId), asc(unitPlacement.from));
}
