import { type Place, type Problem, problemAt } from '../problem.ts';
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

/** What an object refers to, each with its field. Parents of an activity are the receiver's own and are left out. */
function referencesOf(
  row: EgilObject,
): readonly (readonly [field: string, type: EgilType, id: string | null])[] {
  if (row.kind === 'schoolUnit')
    return [
      ['organisation', 'Organisations', row.organisation],
      ['schoolUnitGroup', 'SchoolUnitGroups', row.schoolUnitGroup],
    ];
  if (row.kind === 'user')
    return [
      ...row.enrolments.map((one) => ['enrolments', 'SchoolUnits', one.schoolUnit] as const),
      ...row.studentGroups.map((id) => ['studentGroups', 'StudentGroups', id] as const),
    ];
  if (row.kind === 'employment')
    return [
      ['employedAt', 'SchoolUnits', row.at],
      ['user', 'Users', row.user],
    ];
  if (row.kind === 'studentGroup')
    return [
      ['owner', 'SchoolUnits', row.owner],
      ...row.members.map((id) => ['studentMemberships', 'Users', id] as const),
    ];
  if (row.kind !== 'activity') return [];
  return [
    ['owner', 'SchoolUnits', row.owner],
    ...row.teachers.map((id) => ['teachers', 'Employments', id] as const),
    ...row.groups.map((id) => ['groups', 'StudentGroups', id] as const),
  ];
}

/** The objects of a file and what they refer to. An object may come after what refers to it, so only the end can tell. */
export interface References {
  add(row: EgilObject, place: Place): void;
  remove(type: EgilType, id: string): void;
  /** What does not hold together, when all is read. */
  problems(): Generator<Problem>;
}

export function createReferences(known: ReadonlySet<string>): References {
  const objects = new Map<string, { readonly row: EgilObject; readonly place: Place }>();
  const keyOf = (type: EgilType, id: string) => `${type}/${id}`;
  return {
    add: (row, place) => {
      objects.set(keyOf(types[row.kind], row.id), { row, place });
    },
    remove: (type, id) => {
      objects.delete(keyOf(type, id));
    },
    *problems() {
      const members = new Set<string>();
      const employed = new Map<string, number | null>();
      for (const { row, place } of objects.values()) {
        if (row.kind === 'studentGroup') for (const id of row.members) members.add(id);
        for (const [field, type, id] of referencesOf(row)) {
          if (id === null || known.has(id) || objects.has(keyOf(type, id))) continue;
          const at = { ...place, path: field };
          yield problemAt(at, 'referenceToNothing', { cell: id, severity: 'warning', params: { type } });
        }
        if (row.kind === 'employment') {
          const key = `${row.user} ${row.at}`;
          const line = employed.get(key);
          if (line === undefined) employed.set(key, place.line);
          else
            yield problemAt(place, 'employmentRepeated', {
              severity: 'warning',
              params: { line: line ?? '' },
            });
        }
      }
      for (const { row, place } of objects.values()) {
        if (row.kind !== 'user' || row.enrolments.length === 0) continue;
        if (new Set(row.enrolments.map((one) => one.schoolUnit)).size > 1)
          yield problemAt(place, 'pupilAtSeveralUnits', { severity: 'warning' });
        if (row.studentGroups.length === 0 && !members.has(row.id))
          yield problemAt(place, 'pupilWithoutGroup', { severity: 'warning' });
      }
    },
  };
}
