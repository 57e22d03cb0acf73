import { z } from 'zod';
import { NameText, shaped } from '../json/index.ts';
import { Ss12000ActivityType, Ss12000SchoolType } from '../ss12000/index.ts';
import type { EgilType } from './rows.ts';

export const Uuid = shaped(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, {
  sv: 'ett UUID, som 6561043b-c636-b247-8487-6561043bc636',
  en: 'a UUID, such as 6561043b-c636-b247-8487-6561043bc636',
});
const Text = NameText.optional();
const urn = 'urn:scim:schemas:extension:sis:school:1.0:';
const userExtension = `${urn}User` as const;

/** What every object has. `schemas` says what it is. */
const object = (...schemas: readonly string[]) => ({
  schemas: z.array(z.string()).refine((said) => schemas.every((one) => said.includes(one)), {
    params: { wanted: { sv: schemas.join(', '), en: schemas.join(', ') } },
  }),
  externalId: Uuid,
  id: Uuid.optional(),
  meta: z.record(z.string(), z.string()).optional(),
});

const disagreeing = {
  sv: 'en hänvisning där $ref leder till rätt slags objekt och till samma som value',
  en: 'a reference whose $ref leads to the right kind of object and to the same as value',
};

/** A reference to an object of a kind: its UUID and, where the sender gives it, its address at the receiver. */
const reference = (type: EgilType) =>
  z
    .strictObject({ value: Uuid, $ref: z.string().optional(), display: Text })
    .refine(({ value, $ref }) => $ref === undefined || $ref.endsWith(`${type}/${value}`), {
      params: { wanted: disagreeing },
    });

const Organisation = z.strictObject({ ...object(`${urn}Organisation`), displayName: NameText });
const SchoolUnitGroup = z.strictObject({ ...object(`${urn}SchoolUnitGroup`), displayName: NameText });

const SchoolUnit = z.strictObject({
  ...object(`${urn}SchoolUnit`),
  displayName: NameText,
  schoolUnitCode: shaped(/^[1-9]\d{7}$/, {
    sv: 'en skolenhetskod: åtta siffror',
    en: 'a school unit code: eight digits',
  }),
  organisation: reference('Organisations').optional(),
  schoolUnitGroup: reference('SchoolUnitGroups').optional(),
  schoolTypes: z.array(Ss12000SchoolType).optional(),
  municipalityCode: shaped(/^\d{4}$/, {
    sv: 'en kommunkod: fyra siffror, med inledande nolla',
    en: 'a municipality code: four digits, with a leading zero',
  }).optional(),
});

const Enrolment = z
  .strictObject({
    value: Uuid,
    $ref: z.string().optional(),
    display: Text,
    schoolYear: z.int().min(0).max(10).optional(),
    schoolType: Ss12000SchoolType.optional(),
    programCode: Text,
  })
  .refine(({ value, $ref }) => $ref === undefined || $ref.endsWith(`SchoolUnits/${value}`), {
    params: { wanted: disagreeing },
  });

const User = z.strictObject({
  ...object('urn:ietf:params:scim:schemas:core:2.0:User', userExtension),
  userName: shaped(/^[^@\s]+@[^@\s]+$/, { sv: 'användare@organisation', en: 'user@organisation' }),
  displayName: NameText,
  name: z.strictObject({ familyName: NameText, givenName: NameText, formatted: Text, middleName: Text }),
  /** Checked for shape, never part of a row. */
  emails: z
    .array(z.strictObject({ value: z.string(), type: Text, primary: z.boolean().optional() }))
    .optional(),
  active: z.boolean().optional(),
  [userExtension]: z
    .strictObject({
      enrolments: z.array(Enrolment).optional(),
      studentGroups: z.array(reference('StudentGroups')).optional(),
      userRelations: z.array(z.strictObject({ value: Uuid, $ref: Text, relationType: Text })).optional(),
    })
    .optional(),
});

const Employment = z.strictObject({
  ...object(`${urn}Employment`),
  employedAt: reference('SchoolUnits'),
  user: reference('Users'),
  employmentRole: z.enum([
    'Rektor',
    'Lärare',
    'Förskollärare',
    'Övrig pedagogisk personal',
    'Annan personal',
  ]),
  signature: Text,
});

const StudentGroup = z.strictObject({
  ...object(`${urn}StudentGroup`),
  displayName: NameText,
  owner: reference('SchoolUnits'),
  studentMemberships: z.array(reference('Users')),
  studentGroupType: Text,
  schoolType: Ss12000SchoolType.optional(),
});

const Activity = z.strictObject({
  ...object(`${urn}Activity`),
  displayName: NameText,
  activityType: Ss12000ActivityType.optional(),
  owner: reference('SchoolUnits'),
  teachers: z.array(reference('Employments')),
  groups: z.array(reference('StudentGroups')),
  /** Leads out of the file: to the receiver's own activities. */
  parentActivity: z.array(z.strictObject({ value: Uuid, $ref: z.string().optional() })).optional(),
});

/** The body of each kind of request: EGIL's profile of SS 12000:2018, with what its client sends for national tests. */
export const bodies = {
  Organisations: Organisation,
  SchoolUnitGroups: SchoolUnitGroup,
  SchoolUnits: SchoolUnit,
  Users: User,
  Employments: Employment,
  StudentGroups: StudentGroup,
  Activities: Activity,
} as const satisfies Readonly<Record<EgilType, z.ZodType>>;
export { userExtension };

/** What stands around a body. `DELETE` has none. */
export const Head = z.strictObject({
  type: z.enum([
    'Organisations',
    'SchoolUnitGroups',
    'SchoolUnits',
    'Users',
    'Employments',
    'StudentGroups',
    'Activities',
  ]),
  path: z.string(),
  method: z.enum(['POST', 'PUT', 'DELETE']),
});
export type Head = z.infer<typeof Head>;
