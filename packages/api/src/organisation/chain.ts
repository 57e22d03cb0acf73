import { schema, type Tx } from '@varje-elev/db';
import type { AuthorityId } from '@varje-elev/domain';
import { and, asc, eq, inArray } from 'drizzle-orm';

const { unit } = schema;

/** The units of a path, from the authority to the unit itself: what stands above a page. */
export function chainOf(tx: Tx, authorityId: AuthorityId, path: string) {
  return tx
    .select({ id: unit.id, name: unit.name, type: unit.type })
    .from(unit)
    .where(and(eq(unit.authorityId, authorityId), inArray(unit.id, path.split('/').slice(0, -1))))
    .orderBy(asc(unit.path));
}
