import {
  AuthorityId,
  defaultProcess,
  type FrameworkVersion,
  type Id,
  instantiate,
  publish,
  type Role,
  type Unit,
  varjeElevsBastaSkola,
} from '@varje-elev/domain';
import { v7 } from 'uuid';
import { insertAssignments, insertIdentities, insertPeople } from '../access/index.ts';
import { insertFramework, insertFrameworkVersion } from '../framework/index.ts';
import { asAuthority, type Tx } from '../open.ts';
import { insertAuthority, saveOrganisation } from '../organisation/index.ts';
import { saveProcess } from '../process/index.ts';
import { saveCalendar } from '../school-year/index.ts';
import type { TestDatabase } from './test-database.ts';

export const MINT_ISSUER = 'https://idp.test';
const OPENED = '2020-07-01';

export type MintedPerson = keyof typeof roles;
export type MintedUnit = keyof typeof places;

/** The smallest authority in which every place relative to a mandate exists: own, below, above, sideways, same school. */
const places = {
  authority: { type: 'authority', name: 'Ekstads kommun', under: null },
  area: { type: 'area', name: 'Område norr', under: 'authority' },
  otherArea: { type: 'area', name: 'Område söder', under: 'authority' },
  school: { type: 'school', name: 'Lindskolan', under: 'area' },
  otherSchool: { type: 'school', name: 'Björkskolan', under: 'otherArea' },
  team: { type: 'team', name: 'Arbetslag 7–9', under: 'school' },
  siblingTeam: { type: 'team', name: 'Arbetslag 4–6', under: 'school' },
  otherTeam: { type: 'team', name: 'Arbetslag F–3', under: 'otherSchool' },
} as const satisfies Record<string, { type: Unit['type']; name: string; under: string | null }>;

/** One person in each role, and a few whose place matters. `nobody` has no assignment at all. */
const roles = {
  teacher: ['Amira Holm', 'staff', 'team'],
  colleague: ['Jonas Berglind', 'teamLead', 'team'],
  siblingTeacher: ['Elsa Wiklund', 'staff', 'siblingTeam'],
  otherTeacher: ['Olof Sandin', 'staff', 'otherTeam'],
  principal: ['Karin Åsell', 'principal', 'school'],
  deputyPrincipal: ['Nils Ek', 'deputyPrincipal', 'school'],
  otherPrincipal: ['Mona Lindh', 'principal', 'otherSchool'],
  areaManager: ['Stefan Brolin', 'areaManager', 'area'],
  strategist: ['Leila Sandgren', 'strategist', 'authority'],
  director: ['Elin Tornehed', 'director', 'authority'],
  committeeMember: ['Åke Öberg', 'committeeMember', 'authority'],
  processFacilitator: ['Petra Dahl', 'processFacilitator', 'school'],
  researcher: ['Ines Falk', 'researcher', 'authority'],
  administrator: ['Ilma Kovačević', 'administrator', 'authority'],
  nobody: ['Viktor Lind', null, null],
} as const satisfies Record<string, readonly [string, Role, MintedUnit] | readonly [string, null, null]>;

export interface MintedAuthority {
  readonly authorityId: AuthorityId;
  readonly units: Readonly<
    Record<MintedUnit, { readonly id: Id; readonly path: string; readonly type: Unit['type'] }>
  >;
  readonly people: Readonly<Record<MintedPerson, Id>>;
  /** *Varje elevs bästa skola*, published and in force from 2024/25. */
  readonly version: FrameworkVersion;
  /** The test as a transaction of this authority, through the applications' role. */
  as<Value>(work: (tx: Tx) => Promise<Value>): Promise<Value>;
}

/** An authority of the test's own: units, a person in every role, a framework in force, a process, calendars. */
export async function mintAuthority(database: TestDatabase): Promise<MintedAuthority> {
  const authorityId = AuthorityId.parse(v7());
  await insertAuthority(database.owner, { id: authorityId, name: 'Ekstads kommun', shortName: 'Ekstad' }, [
    MINT_ISSUER,
  ]);
  const { units, rows } = mintUnits();
  const people = mapKeys(roles, () => v7());
  const { framework, version: draft } = instantiate(varjeElevsBastaSkola, {
    effectiveFrom: 2024,
    newId: () => v7(),
  });
  const published = publish(draft, null, { revision: draft.revision });
  if (!published.ok) throw new Error(`The template cannot be published: ${published.error.code}`);

  await asAuthority(database.app, authorityId, async (tx) => {
    await saveOrganisation(tx, authorityId, {
      units: rows,
      placements: rows.flatMap(({ id, parentId, from, to }) =>
        parentId === null ? [] : [{ unitId: id, parentId, from, to }],
      ),
    });
    const named = entriesOf(roles).map(([key, [name, role, place]]) => ({
      id: people[key],
      key,
      name,
      role,
      place,
    }));
    await insertPeople(
      tx,
      authorityId,
      named.map(({ id, name, key }) => ({ id, name, email: `${key.toLowerCase()}@ekstad.example` })),
    );
    await insertIdentities(
      tx,
      authorityId,
      named.map(({ id, key }) => ({ issuer: MINT_ISSUER, subject: `${key}-${id}`, personId: id })),
    );
    await insertAssignments(
      tx,
      authorityId,
      named.flatMap(({ id, role, place }) =>
        role === null || place === null
          ? []
          : [{ id: v7(), personId: id, role, unitId: units[place].id, from: '2022-08-01', to: null }],
      ),
    );
    await insertFramework(tx, authorityId, framework);
    await insertFrameworkVersion(tx, authorityId, published.value);
    await saveProcess(
      tx,
      authorityId,
      defaultProcess(() => v7()),
      null,
    );
    for (const year of [2025, 2026]) await saveCalendar(tx, authorityId, calendarOf(year), null);
  });
  return {
    authorityId,
    units,
    people,
    version: published.value,
    as: (work) => asAuthority(database.app, authorityId, work),
  };
}

function mintUnits() {
  const ids = mapKeys(places, () => v7());
  const parentOf = (key: MintedUnit): MintedUnit | null => places[key].under;
  const pathOf = (key: MintedUnit): string => {
    const parent = parentOf(key);
    return `${parent === null ? '' : pathOf(parent)}${ids[key]}/`;
  };
  const rows = entriesOf(places).map(
    ([key, { type, name, under }]): Unit => ({
      id: ids[key],
      parentId: under === null ? null : ids[under],
      type,
      name,
      teamKind: type === 'team' ? 'workTeam' : null,
      schoolUnitCode: null,
      schoolTypes: type === 'school' ? ['FKLASS', 'FTH', 'GR'] : [],
      from: OPENED,
      to: null,
      successorId: null,
    }),
  );
  const units = mapKeys(places, (key) => ({ id: ids[key], path: pathOf(key), type: places[key].type }));
  return { units, rows };
}

function calendarOf(year: number) {
  return {
    year,
    autumnStart: `${year}-08-18`,
    autumnEnd: `${year}-12-18`,
    springStart: `${year + 1}-01-11`,
    springEnd: `${year + 1}-06-11`,
    breaks: [
      { id: v7(), kind: 'break' as const, name: 'Höstlov', from: `${year}-10-26`, to: `${year}-10-30` },
      {
        id: v7(),
        kind: 'break' as const,
        name: 'Sportlov',
        from: `${year + 1}-02-22`,
        to: `${year + 1}-02-26`,
      },
    ],
  };
}

/** The keys of a constant object are exactly its type's keys; `Object.entries` cannot know that. */
function entriesOf<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

function mapKeys<Key extends string, Value>(
  record: Readonly<Record<Key, unknown>>,
  value: (key: Key) => Value,
): Record<Key, Value> {
  return Object.fromEntries(entriesOf(record).map(([key]) => [key, value(key)])) as Record<Key, Value>;
}
