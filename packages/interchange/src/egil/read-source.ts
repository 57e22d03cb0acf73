import { z } from 'zod';
import { NameText, shaped } from '../json/index.ts';
import { type LineRead, listingKind, named, readListing, unitCode } from '../listing/index.ts';
import type { Bytes, Reading, ReadOptions, ReadRow } from '../reading.ts';
import { Uuid } from './schema.ts';

/** A row of the tables that EGIL's client can make its requests from. */
export type EgilSourceRow = EgilSourceTeacher | EgilSourceEmployment | EgilSourceGroup | EgilSourceMember;

/** A teacher: names and the user's name. The e-mail address is left out. */
interface EgilSourceTeacher extends ReadRow {
  readonly kind: 'teacher';
  readonly id: string;
  readonly user: string;
  readonly displayName: string;
  readonly givenName: string;
  readonly familyName: string;
}
/** A user at a unit, which is told by where it lies in the directory, the unit first. */
interface EgilSourceEmployment extends ReadRow {
  readonly kind: 'employment';
  readonly user: string;
  readonly units: readonly string[];
}
interface EgilSourceGroup extends ReadRow {
  readonly kind: 'group';
  readonly id: string;
  readonly name: string;
  readonly schoolUnitCode: string;
}
interface EgilSourceMember extends ReadRow {
  readonly kind: 'member';
  readonly group: string;
  readonly user: string;
}

const directory = shaped(/^ou=[^,=]+(,(ou|dc)=[^,=]+)*$/, {
  sv: 'en plats i katalogen, som ou=skolenhet,dc=kommun',
  en: 'a place in the directory, such as ou=unit,dc=municipality',
});

const Teachers = z.strictObject({
  cn: named,
  sn: named,
  displayName: named,
  givenName: named,
  mail: NameText,
  uid: named,
  entryUUID: Uuid,
});
const Groups = z.strictObject({ cn: named, owner: unitCode, entryUUID: Uuid });
const Members = z.strictObject({ entryUUID: Uuid, member: named });
const Employments = z.strictObject({ uid: named, ou: directory });

const whole = (row: EgilSourceRow): LineRead<EgilSourceRow> => ({ row, problems: [] });
const values = [] as const;
const keyOf = (row: EgilSourceRow): string => {
  if (row.kind === 'employment') return `${row.user} ${row.units.join(',')}`;
  return row.kind === 'member' ? `${row.group} ${row.user}` : row.id;
};

const kinds = [
  listingKind(Teachers, keyOf, (cells, place) => {
    const { entryUUID: id, uid: user, displayName, givenName, sn: familyName } = cells;
    return whole({
      kind: 'teacher',
      line: place().line,
      id,
      user,
      displayName,
      givenName,
      familyName,
      values,
    });
  }),
  listingKind(Groups, keyOf, ({ entryUUID: id, cn: name, owner: schoolUnitCode }, place) =>
    whole({ kind: 'group', line: place().line, id, name, schoolUnitCode, values }),
  ),
  listingKind(Members, keyOf, ({ entryUUID: group, member: user }, place) =>
    whole({ kind: 'member', line: place().line, group, user, values }),
  ),
  listingKind(Employments, keyOf, ({ uid: user, ou }, place) => {
    const units = [...ou.matchAll(/(?:^|,)ou=([^,]+)/g)].flatMap(([, unit = '']) => unit);
    return whole({ kind: 'employment', line: place().line, user, units, values });
  }),
];

/**
 * Reads a table that EGIL's client can make its requests from, comma-separated, known by its header: teachers
 * (`cn,sn,displayName,givenName,mail,uid,entryUUID`), groups (`cn,owner,entryUUID`), members (`entryUUID,member`) or
 * employments (`uid,ou`). Names are of a directory (LDAP).
 */
export function readEgilSource(bytes: Bytes, options: ReadOptions): Reading<EgilSourceRow> {
  return readListing(bytes, options, kinds);
}
