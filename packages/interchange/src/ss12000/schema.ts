import { z } from 'zod';
import { type JsonNode, NameText, OrganisationNumber, shaped } from '../json/index.ts';
import {
  SecurityMarking,
  Ss12000ActivityType,
  Ss12000DutyRole,
  Ss12000GroupType,
  Ss12000OrganisationType,
  Ss12000SchoolType,
} from './codes.ts';

/** A UUID by the standard; another text is read and told. */
const Id = shaped(/^[\w.:-]{1,100}$/, { sv: 'en identifierare', en: 'an identifier' });
const Meta = z.strictObject({ created: z.string().optional(), modified: z.string().optional() }).optional();
const Day = z.iso.date().nullable().optional();
const Text = NameText.nullable().optional();
const Codes = { schoolType: Ss12000SchoolType, schoolTypes: z.array(Ss12000SchoolType) };
/** Contact data of persons: checked for shape, never part of a row. */
const Contact = z.union([z.string(), z.boolean(), z.int(), z.null()]).optional();

/** A reference, with the name that it is shown by. */
const Reference = z.strictObject({
  id: Id,
  displayName: Text,
  name: Text,
  securityMarking: SecurityMarking.optional(),
});
const Span = { startDate: Day, endDate: Day };

const Enrolment = z.strictObject({
  enroledAt: Reference,
  /** 0 is the preschool class; a pupil of a ten-year school can be in 10. */
  schoolYear: z.int().min(0).max(10).nullable().optional(),
  schoolType: Codes.schoolType,
  ...Span,
  cancelled: z.boolean().optional(),
  educationCode: Text,
  programme: Reference.nullable().optional(),
  specification: Text,
});

export const Person = z.strictObject({
  id: Id,
  meta: Meta,
  givenName: NameText,
  middleName: Text,
  familyName: NameText,
  eduPersonPrincipalNames: z
    .array(shaped(/^[^@\s]+@[^@\s]+$/, { sv: 'användare@organisation', en: 'user@organisation' }))
    .optional(),
  externalIdentifiers: z
    .array(z.strictObject({ value: NameText, context: NameText, globallyUnique: z.boolean().optional() }))
    .optional(),
  birthDate: Day,
  sex: z.enum(['Man', 'Kvinna', 'Okänt']).nullable().optional(),
  securityMarking: SecurityMarking.optional(),
  personStatus: z.enum(['Aktiv', 'Utvandrad', 'Avliden']).optional(),
  emails: z.array(z.strictObject({ value: z.string(), type: Contact })).optional(),
  phoneNumbers: z
    .array(z.strictObject({ value: z.string(), type: Contact, mobile: z.boolean().optional() }))
    .optional(),
  addresses: z.array(z.record(z.string(), Contact)).optional(),
  photo: Contact,
  enrolments: z.array(Enrolment).optional(),
  responsibles: z.array(z.strictObject({ person: Reference, relationType: Text })).optional(),
  provisioningStatus: z.boolean().optional(),
});

export const Group = z.strictObject({
  id: Id,
  meta: Meta,
  displayName: NameText,
  ...Span,
  groupType: Ss12000GroupType,
  schoolType: Codes.schoolType.nullable().optional(),
  organisation: Reference,
  groupMemberships: z.array(z.strictObject({ id: Id.optional(), person: Reference, ...Span })).optional(),
  provisioningStatus: z.boolean().optional(),
});

export const Duty = z.strictObject({
  id: Id,
  meta: Meta,
  person: Reference.optional(),
  dutyAt: Reference,
  dutyRole: Ss12000DutyRole,
  assignmentRole: z
    .array(z.strictObject({ group: Reference, assignmentRoleType: NameText, ...Span }))
    .optional(),
  signature: Text,
  dutyPercent: z.int().min(0).max(100).nullable().optional(),
  hoursPerYear: z.int().min(0).nullable().optional(),
  ...Span,
  provisioningStatus: z.boolean().optional(),
});

export const Activity = z.strictObject({
  id: Id,
  meta: Meta,
  displayName: NameText,
  calendarEventsRequired: z.boolean().optional(),
  ...Span,
  activityType: Ss12000ActivityType.optional(),
  comment: Text,
  minutesPlanned: z.int().min(0).nullable().optional(),
  groups: z.array(Reference),
  teachers: z
    .array(
      z.strictObject({
        duty: Reference,
        ...Span,
        minutesPlanned: z.int().min(0).nullable().optional(),
        grader: z.boolean().optional(),
      }),
    )
    .optional(),
  syllabus: Reference.nullable().optional(),
  organisation: Reference,
  parentActivity: Reference.nullable().optional(),
  provisioningStatus: z.boolean().optional(),
});

export const Organisation = z.strictObject({
  id: Id,
  meta: Meta,
  displayName: NameText,
  organisationCode: Text,
  organisationType: Ss12000OrganisationType.optional(),
  organisationNumber: OrganisationNumber.nullable().optional(),
  parentOrganisation: Reference.nullable().optional(),
  schoolUnitCode: shaped(/^[1-9]\d{7}$/, {
    sv: 'en skolenhetskod: åtta siffror',
    en: 'a school unit code: eight digits',
  })
    .nullable()
    .optional(),
  schoolTypes: Codes.schoolTypes.optional(),
  municipalityCode: shaped(/^\d{4}$/, {
    sv: 'en kommunkod: fyra siffror, med inledande nolla',
    en: 'a municipality code: four digits, with a leading zero',
  })
    .nullable()
    .optional(),
  url: Contact,
  email: Contact,
  phoneNumber: Contact,
  contactInfo: z.array(z.record(z.string(), Contact)).optional(),
  ...Span,
});

/** What stands around the entries of a list. */
export const Envelope = z.strictObject({
  data: z.array(z.never()).optional(),
  persons: z.array(z.never()).optional(),
  groups: z.array(z.never()).optional(),
  duties: z.array(z.never()).optional(),
  activities: z.array(z.never()).optional(),
  organisations: z.array(z.never()).optional(),
  pageToken: z.string().nullable().optional(),
});

/** Whether an entry says that it is about a person with protected data, in any way but the one that says it is not. */
export function isProtected(node: JsonNode): boolean {
  const marking = node.kind === 'object' ? node.fields.get('securityMarking') : undefined;
  return marking !== undefined && !(marking.kind === 'scalar' && marking.value === 'Ingen');
}
