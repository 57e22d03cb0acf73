import { schema, type Tx } from '@varje-elev/db';
import type { AuthorityId, Id, Resource, UnitType } from '@varje-elev/domain';
import { and, asc, eq, inArray } from 'drizzle-orm';

const { unit } = schema;

/** The units of a path, from the authority to the unit itself: what stands above a page. */
export function chainOf(tx: Tx, authorityId: AuthorityId, path: string) {
  return tx
    .select({ id: unit.id, name: unit.name, type: unit.type, schoolTypes: unit.schoolTypes })
    .from(unit)
    .where(and(eq(unit.authorityId, authorityId), inArray(unit.id, path.split('/').slice(0, -1))))
    .orderBy(asc(unit.path));
}

/** A unit on the way up from a thing, as rights see it; null when it is not there. */
export function resourceAbove(
  at: Resource,
  chain: readonly { readonly id: Id; readonly type: UnitType }[],
  unitId: Id,
): Resource | null {
  const step = chain.findIndex(({ id }) => id === unitId);
  const unit = chain[step];
  if (unit === undefined) return null;
  const ids = chain.slice(0, step + 1).map(({ id }) => id);
  const unitPath = `${ids.join('/')}/`;
  const inSchool = at.schoolPath !== null && unitPath.startsWith(at.schoolPath);
  const schoolPath = inSchool ? at.schoolPath : null;
  return { ...at, unitId, unitPath, unitType: unit.type, schoolPath, sharing: 'shared' };
}
