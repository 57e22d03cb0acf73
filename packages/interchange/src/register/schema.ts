import { z } from 'zod';
import { NameText, OrganisationNumber } from '../json/index.ts';

const UnitCode = z.string().regex(/^[1-9]\d{7}$/);

export const UnitStatus = z.enum(['AKTIV', 'VILANDE', 'UPPHORT', 'PLANERAD']);
export type UnitStatus = z.infer<typeof UnitStatus>;
export const SchoolForm = z.enum(['FKLASS', 'FTH', 'OPPFTH', 'GR', 'GRAN', 'SP', 'SAM', 'GY', 'GYAN', 'VUX']);
export type SchoolForm = z.infer<typeof SchoolForm>;
export const OrganiserType = z.enum([
  'KOMMUN',
  'REGION',
  'STAT',
  'SAME',
  'ENSKILD',
  'SPECIAL',
  'KOMMFORB',
  'HMANUTL',
]);
export type OrganiserType = z.infer<typeof OrganiserType>;
const UnitType = z.enum(['SKOLENHET', 'CENTRAL', 'UTLAND']);

const Meta = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const Link = z.strictObject({ href: z.string(), rel: z.string(), method: z.string() });
/** Contact fields may name a person (`headMaster` does): checked for shape, never part of a row. */
const Contact = z.string().nullable().optional();

const Text = NameText.nullable().optional();
const Position = z.string().nullable().optional();

/** No part of a row. The register's own examples leave out what an address does not have. */
const Address = z.strictObject({
  type: z.enum(['BESOKSADRESS', 'LEVERANSADRESS', 'POSTADRESS', 'UTLANDSADRESS']),
  careOfAddress: Text,
  streetAddress: Text,
  postalCode: z.string().nullable().optional(),
  locality: Text,
  geoCoordinates: z
    .strictObject({
      coordinateSweRefN: Position,
      coordinateSweRefE: Position,
      latitude: Position,
      longitude: Position,
    })
    .nullable()
    .optional(),
  country: z.string().nullable().optional(),
  continent: z.string().nullable().optional(),
});

/** What a school form has: year groups, programmes or parts of adult education. */
const FormProperties = z.strictObject({
  grades: z
    .array(z.string().regex(/^(\d|10)$/))
    .nullable()
    .optional(),
  programmes: z.array(NameText).nullable().optional(),
  schoolTypeParts: z.array(NameText).nullable().optional(),
  csnCode: z.string().nullable().optional(),
});

const Attributes = z.strictObject({
  displayName: NameText,
  status: UnitStatus,
  url: Contact,
  email: Contact,
  phoneNumber: Contact,
  headMaster: Contact,
  addresses: z.array(Address),
  orientationType: NameText.nullable(),
  schoolUnitType: UnitType,
  schoolName: NameText.nullable(),
  municipalityCode: z
    .string()
    .regex(/^\d{4}$/)
    .nullable(),
  schoolTypes: z.array(SchoolForm),
  schoolTypeProperties: z.record(NameText, FormProperties).nullable(),
  specialSupportSchool: z.boolean().nullable(),
  hospitalSchool: z.boolean().nullable(),
  reportsStudents: NameText.nullable(),
  reportsPersonell: NameText.nullable(),
  startdate: z.iso.date().nullable(),
  endDate: z.iso.date().nullable(),
  municipalAdultEducationProvidedInternally: z.boolean().nullable().optional(),
});

/** `/v2/school-units/{code}` */
export const UnitAnswer = z.strictObject({
  meta: Meta,
  links: Link.optional(),
  data: z.strictObject({ type: z.literal('schoolunit'), schoolUnitCode: UnitCode, attributes: Attributes }),
  included: z
    .strictObject({
      type: z.literal('organization'),
      organizationNumber: OrganisationNumber,
      attributes: z.strictObject({ displayName: NameText, organizerType: OrganiserType }),
      links: Link.optional(),
    })
    .optional(),
});

/** An item of `/v2/school-units`. */
export const ListedUnit = z.strictObject({ schoolUnitCode: UnitCode, name: NameText, status: UnitStatus });
export const ListAnswer = z.strictObject({
  meta: Meta,
  links: Link.optional(),
  data: z.strictObject({ type: z.literal('schoolunit'), attributes: z.array(z.unknown()) }),
});
