import { loadPlacedUnits, type Tx } from '@varje-elev/db';
import {
  type AuthorityId,
  type Id,
  type LocalDate,
  type Resource,
  type SpokenOf,
  spokenOfIn,
} from '@varje-elev/domain';

/** A unit as rights see it: its shared work. */
export type Place = Resource & {
  readonly unitName: string;
  readonly closedOn: LocalDate | null;
  /** Whom the school that it is, or lies in, is for. */
  readonly spokenOf: SpokenOf;
};

/** Every unit's place in one query, for lists that are cut in memory. */
export async function loadPlaces(tx: Tx, authorityId: AuthorityId): Promise<ReadonlyMap<Id, Place>> {
  const units = await loadPlacedUnits(tx, authorityId);
  const schools = new Map(
    units.filter(({ type }) => type === 'school').map(({ id, schoolTypes }) => [id, schoolTypes]),
  );
  return new Map(
    units.map(({ id, path, type, name, to }) => {
      const schoolPath = schoolPathIn(path, schools);
      const place: Place = {
        authorityId,
        unitId: id,
        unitPath: path,
        unitType: type,
        schoolPath,
        sharing: 'shared',
        unitName: name,
        closedOn: to,
        spokenOf: spokenOfIn(schools.get(schoolPath?.split('/').at(-2) ?? '') ?? []),
      };
      return [id, place];
    }),
  );
}

function schoolPathIn(path: string, schools: ReadonlyMap<Id, unknown>): string | null {
  const ids = path.split('/').slice(0, -1);
  const at = ids.findIndex((id) => schools.has(id));
  return at === -1 ? null : `${ids.slice(0, at + 1).join('/')}/`;
}
