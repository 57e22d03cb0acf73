import { loadUnits, type Tx } from '@varje-elev/db';
import type { AuthorityId, Id, LocalDate, Resource } from '@varje-elev/domain';

/** A unit as rights see it: its shared work. */
export type Place = Resource & { readonly unitName: string; readonly closedOn: LocalDate | null };

/** Every unit's place in one query, for lists that are cut in memory. */
export async function loadPlaces(tx: Tx, authorityId: AuthorityId): Promise<ReadonlyMap<Id, Place>> {
  const units = await loadUnits(tx, authorityId);
  const schools = new Set(units.filter(({ type }) => type === 'school').map(({ id }) => id));
  return new Map(
    units.map(({ id, path, type, name, to }) => {
      const place: Place = {
        authorityId,
        unitId: id,
        unitPath: path,
        unitType: type,
        schoolPath: schoolPathIn(path, schools),
        sharing: 'shared',
        unitName: name,
        closedOn: to,
      };
      return [id, place];
    }),
  );
}

function schoolPathIn(path: string, schools: ReadonlySet<Id>): string | null {
  const ids = path.split('/').slice(0, -1);
  const at = ids.findIndex((id) => schools.has(id));
  return at === -1 ? null : `${ids.slice(0, at + 1).join('/')}/`;
}
