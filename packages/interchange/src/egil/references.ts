import { type Place, type Problem, problemAt } from '../problem.ts';
import { keptObjects } from './kept-objects.ts';
import type { EgilObject, EgilType } from './rows.ts';

const types = {
  organisation: 'Organisations',
  schoolUnitGroup: 'SchoolUnitGroups',
  schoolUnit: 'SchoolUnits',
  user: 'Users',
  employment: 'Employments',
  studentGroup: 'StudentGroups',
  activity: 'Activities',
} as const satisfies Readonly<Record<EgilObject['kind'], EgilType>>;

/** The field that leads from an object to one of a type. No object has two that lead to the same. */
const fields: Readonly<Record<EgilObject['kind'], Readonly<Partial<Record<EgilType, string>>>>> = {
  organisation: {},
  schoolUnitGroup: {},
  schoolUnit: { Organisations: 'organisation', SchoolUnitGroups: 'schoolUnitGroup' },
  user: { SchoolUnits: 'enrolments', StudentGroups: 'studentGroups' },
  employment: { SchoolUnits: 'employedAt', Users: 'user' },
  studentGroup: { SchoolUnits: 'owner', Users: 'studentMemberships' },
  activity: { SchoolUnits: 'owner', Employments: 'teachers', StudentGroups: 'groups' },
};

/** What an object refers to. Parents of an activity are the receiver's own and are left out. */
function referencesOf(row: EgilObject): readonly (readonly [type: EgilType, id: string | null])[] {
  const all = (type: EgilType, ids: readonly string[]) => ids.map((id) => [type, id] as const);
  if (row.kind === 'schoolUnit')
    return [
      ['Organisations', row.organisation],
      ['SchoolUnitGroups', row.schoolUnitGroup],
    ];
  if (row.kind === 'user')
    return [
      ...row.enrolments.map((one) => ['SchoolUnits', one.schoolUnit] as const),
      ...all('StudentGroups', row.studentGroups),
    ];
  if (row.kind === 'employment')
    return [
      ['SchoolUnits', row.at],
      ['Users', row.user],
    ];
  if (row.kind === 'studentGroup') return [['SchoolUnits', row.owner], ...all('Users', row.members)];
  if (row.kind !== 'activity') return [];
  return [
    ['SchoolUnits', row.owner],
    ...all('Employments', row.teachers),
    ...all('StudentGroups', row.groups),
  ];
}

/** The objects of a file and what they refer to. An object may come after what refers to it, so only the end can tell. */
export interface References {
  /** False when the object has been created before. */
  create(type: EgilType, id: string): boolean;
  add(row: EgilObject, place: Place): void;
  remove(type: EgilType, id: string): void;
  /** What does not hold together, when all is read. */
  problems(): Generator<Problem>;
}

export function createReferences(file: string, known: ReadonlySet<string>): References {
  const objects = keptObjects(file);

  return {
    create: (type, id) => objects.create(objects.numberOf(type, id)),
    add: (row, place) => {
      const to = referencesOf(row).flatMap(([type, id]) => (id === null ? [] : [objects.numberOf(type, id)]));
      const units = row.kind === 'user' ? new Set(row.enrolments.map((one) => one.schoolUnit)).size : 0;
      objects.put(objects.numberOf(types[row.kind], row.id), { kind: row.kind, place, to, units });
    },
    remove: (type, id) => objects.remove(objects.numberOf(type, id)),
    *problems() {
      const members = new Set<number>();
      const employed = new Map<string, number | null>();
      for (const [, { kind, place, to }] of objects.all()) {
        for (const number of to) {
          const type = objects.typeOf(number);
          const id = objects.idOf(number);
          if (kind === 'studentGroup' && type === 'Users') members.add(number);
          if (type === undefined || known.has(id) || objects.has(number)) continue;
          const at = { ...place, path: fields[kind][type] ?? null };
          yield problemAt(at, 'referenceToNothing', { cell: id, severity: 'warning', params: { type } });
        }
        if (kind !== 'employment') continue;
        const key = to.join(' ');
        const line = employed.get(key);
        if (line === undefined) employed.set(key, place.line);
        else
          yield problemAt(place, 'employmentRepeated', { severity: 'warning', params: { line: line ?? '' } });
      }
      for (const [number, { kind, place, to, units }] of objects.all()) {
        if (kind !== 'user' || units === 0) continue;
        if (units > 1) yield problemAt(place, 'pupilAtSeveralUnits', { severity: 'warning' });
        if (!members.has(number) && !to.some((one) => objects.typeOf(one) === 'StudentGroups'))
          yield problemAt(place, 'pupilWithoutGroup', { severity: 'warning' });
      }
    },
  };
}
