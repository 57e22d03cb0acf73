import { type EntryKind, entryKind } from '../ss12000/index.ts';
import type { EgilObject, EgilType } from './rows.ts';
import { bodies, userExtension } from './schema.ts';

type Method = EgilObject['method'];
type Kinds = Readonly<Record<EgilType, EntryKind<EgilObject>>>;
type Referring = { readonly value: string };

const idOf = ({ value }: Referring) => value;
const values = [] as const;

/** How the body of each kind of request becomes a row. */
export function objectKinds(method: Method): Kinds {
  return {
    Organisations: entryKind([], bodies.Organisations, ({ externalId: id, displayName: name }, line) => ({
      ...{ kind: 'organisation', line, id, method, name, values },
    })),
    SchoolUnitGroups: entryKind(
      [],
      bodies.SchoolUnitGroups,
      ({ externalId: id, displayName: name }, line) => ({
        ...{ kind: 'schoolUnitGroup', line, id, method, name, values },
      }),
    ),
    SchoolUnits: entryKind([], bodies.SchoolUnits, (unit, line) => ({
      ...{ kind: 'schoolUnit', line, id: unit.externalId, method, name: unit.displayName },
      schoolUnitCode: unit.schoolUnitCode,
      organisation: unit.organisation?.value ?? null,
      schoolUnitGroup: unit.schoolUnitGroup?.value ?? null,
      municipalityCode: unit.municipalityCode ?? null,
      schoolTypes: unit.schoolTypes ?? [],
      values,
    })),
    Users: entryKind([], bodies.Users, (user, line) => ({
      ...{ kind: 'user', line, id: user.externalId, method },
      userName: user.userName,
      displayName: user.displayName,
      givenName: user.name.givenName,
      familyName: user.name.familyName,
      enrolments: (user[userExtension]?.enrolments ?? []).map((one) => ({
        schoolUnit: one.value,
        year: one.schoolYear ?? null,
        schoolType: one.schoolType ?? null,
        programme: one.programCode ?? null,
      })),
      studentGroups: (user[userExtension]?.studentGroups ?? []).map(idOf),
      values,
    })),
    Employments: entryKind([], bodies.Employments, (employment, line) => ({
      ...{ kind: 'employment', line, id: employment.externalId, method },
      at: employment.employedAt.value,
      user: employment.user.value,
      role: employment.employmentRole,
      signature: employment.signature ?? null,
      values,
    })),
    StudentGroups: entryKind([], bodies.StudentGroups, (group, line) => ({
      ...{ kind: 'studentGroup', line, id: group.externalId, method, name: group.displayName },
      owner: group.owner.value,
      members: group.studentMemberships.map(idOf),
      type: group.studentGroupType ?? null,
      schoolType: group.schoolType ?? null,
      values,
    })),
    Activities: entryKind([], bodies.Activities, (activity, line) => ({
      ...{ kind: 'activity', line, id: activity.externalId, method, name: activity.displayName },
      owner: activity.owner.value,
      teachers: activity.teachers.map(idOf),
      groups: activity.groups.map(idOf),
      type: activity.activityType ?? null,
      parents: (activity.parentActivity ?? []).map(idOf),
      values,
    })),
  };
}
