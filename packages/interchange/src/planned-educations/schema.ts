import { z } from 'zod';
import { NameText, OrganisationNumber } from '../json/index.ts';

export const UnitCode = z.string().regex(/^[1-9]\d{7}$/);
export const AreaCode = z.string().regex(/^\d{4}$/);

/** A figure: text with a decimal comma, and a flag that says what the text is. */
export const Figure = z.strictObject({ value: z.string().nullable(), valueType: z.string() });
/** Figures over time. Only what is missing for every year has no period. */
export const Series = z.array(Figure.extend({ timePeriod: z.string().nullable() })).nullable();

/** Links of HAL: each name leads somewhere. */
export const Links = z.record(z.string(), z.strictObject({ href: z.string() }));

/** The fields of a statistics answer that are no figures. */
export const StatisticsTexts = z.strictObject({
  schoolUnit: UnitCode.optional(),
  programCode: NameText.optional(),
  sveSubjectTest: NameText.nullable().optional(),
  svaSubjectTest: NameText.nullable().optional(),
  ma1SubjectTest: NameText.nullable().optional(),
  ma2SubjectTest: NameText.nullable().optional(),
  engSubjectTest: NameText.nullable().optional(),
  admissionPointsSemester: NameText.nullable().optional(),
  docLinks: z.null().optional(),
  _links: Links.optional(),
});

export const SalsaTexts = z.strictObject({
  schoolUnitCode: UnitCode,
  name: NameText,
  geographicalAreaCode: AreaCode,
  _links: Links.optional(),
});

export const SurveyTexts = z.strictObject({
  schoolUnitCode: UnitCode,
  semester: z.string(),
  /** Who answers: `ak5`, or `ar2` in upper-secondary school. */
  schoolYear: z
    .string()
    .regex(/^(ak|ar)\d{1,2}$/)
    .nullable()
    .optional(),
  _links: Links.optional(),
});

const SchoolForm = z.strictObject({
  code: NameText,
  displayName: NameText,
  /** `0` is förskoleklass; ten in the ten-year school. */
  schoolYears: z.array(z.string().regex(/^(\d|10)$/)),
});

/** `/school-units?geographicalAreaCode=…` */
export const ListedUnit = z.strictObject({
  code: UnitCode,
  name: NameText,
  geographicalAreaCode: AreaCode,
  postCodeDistrict: NameText.nullable(),
  typeOfSchooling: z.array(SchoolForm),
  studentsPerTeacherQuota: z.null(),
  principalOrganizerType: NameText.nullable(),
  abroadSchool: z.boolean(),
  _links: Links.optional(),
});

/** `/compact-school-units`: nothing in it says where the unit lies. */
export const CompactUnit = z.strictObject({
  schoolUnitCode: UnitCode,
  schoolUnitName: NameText,
  educationEventTypeOfSchooling: NameText.nullable(),
  coordinateSystemType: NameText.nullable(),
  typeOfSchooling: z.array(NameText).optional(),
  wgs84Latitude: z.string().nullable(),
  wgs84Longitude: z.string().nullable(),
  sweref99Latitude: z.string().nullable(),
  sweref99Longitude: z.string().nullable(),
  abroadSchool: z.boolean(),
  _links: Links.optional(),
});

/** Contact fields may name a person, so they are checked for shape and left out of the row. */
export const ContactText = z.string().nullable().optional();

/** `/school-units/{code}` */
export const UnitDetail = z.strictObject({
  code: UnitCode,
  name: NameText,
  contactInfo: z
    .strictObject({
      email: ContactText,
      web: ContactText,
      telephone: ContactText,
      addresses: z.array(
        z.strictObject({
          type: NameText,
          street: NameText.nullable(),
          zipCode: NameText.nullable(),
          city: NameText.nullable(),
        }),
      ),
    })
    .nullable(),
  geographicalAreaCode: AreaCode,
  wgs84_Lat: z.string().nullable(),
  wgs84_Long: z.string().nullable(),
  sweRef_N: z.string().nullable(),
  sweRef_E: z.string().nullable(),
  organisationRegistryNumber: OrganisationNumber.nullable(),
  principalOrganizerType: NameText.nullable(),
  corporationName: NameText.nullable(),
  companyForm: NameText.nullable(),
  schoolOrientation: NameText.nullable(),
  typeOfSchooling: z.array(SchoolForm),
  abroadSchool: z.boolean(),
  _links: Links.optional(),
});

export const Page = z.strictObject({
  size: z.int(),
  totalElements: z.int().min(0),
  totalPages: z.int().min(0),
  number: z.int().min(0),
});
