import { type EntryKind, entryKind } from './entry.ts';
import type { Ss12000Row } from './rows.ts';
import { Activity, Duty, Group, Organisation, Person } from './schema.ts';

const values = [] as const;

/** The kinds, by the names that lists of them have. */
export const kinds = {
  organisations: entryKind(
    ['organisationType', 'schoolUnitCode', 'parentOrganisation'],
    Organisation,
    (entry, line): Ss12000Row => ({
      kind: 'organisation',
      line,
      id: entry.id,
      name: entry.displayName,
      type: entry.organisationType ?? null,
      parent: entry.parentOrganisation?.id ?? null,
      schoolUnitCode: entry.schoolUnitCode ?? null,
      organisationNumber: entry.organisationNumber ?? null,
      municipalityCode: entry.municipalityCode ?? null,
      schoolTypes: entry.schoolTypes ?? [],
      startDate: entry.startDate ?? null,
      endDate: entry.endDate ?? null,
      values,
    }),
  ),
  persons: entryKind(
    ['givenName', 'familyName'],
    Person,
    (entry, line): Ss12000Row => ({
      kind: 'person',
      line,
      id: entry.id,
      givenName: entry.givenName,
      familyName: entry.familyName,
      principalNames: entry.eduPersonPrincipalNames ?? [],
      enrolments: (entry.enrolments ?? []).map((one) => ({
        at: one.enroledAt.id,
        year: one.schoolYear ?? null,
        schoolType: one.schoolType,
        educationCode: one.educationCode ?? null,
        cancelled: one.cancelled ?? false,
      })),
      values,
    }),
  ),
  groups: entryKind(
    ['groupType', 'groupMemberships'],
    Group,
    (entry, line): Ss12000Row => ({
      kind: 'group',
      line,
      id: entry.id,
      name: entry.displayName,
      type: entry.groupType,
      schoolType: entry.schoolType ?? null,
      organisation: entry.organisation.id,
      members: (entry.groupMemberships ?? []).map(({ person }) => person.id),
      startDate: entry.startDate ?? null,
      endDate: entry.endDate ?? null,
      values,
    }),
  ),
  duties: entryKind(
    ['dutyAt', 'dutyRole'],
    Duty,
    (entry, line): Ss12000Row => ({
      kind: 'duty',
      line,
      id: entry.id,
      person: entry.person?.id ?? null,
      at: entry.dutyAt.id,
      role: entry.dutyRole,
      startDate: entry.startDate ?? null,
      endDate: entry.endDate ?? null,
      values,
    }),
  ),
  activities: entryKind(
    ['activityType', 'teachers', 'parentActivity', 'calendarEventsRequired'],
    Activity,
    (entry, line): Ss12000Row => ({
      kind: 'activity',
      line,
      id: entry.id,
      name: entry.displayName,
      type: entry.activityType ?? null,
      organisation: entry.organisation.id,
      groups: entry.groups.map(({ id }) => id),
      duties: (entry.teachers ?? []).map(({ duty }) => duty.id),
      parent: entry.parentActivity?.id ?? null,
      values,
    }),
  ),
} as const satisfies Readonly<Record<string, EntryKind<Ss12000Row>>>;
