import { LocalDate } from '@varje-elev/domain/kernel';
import { z } from 'zod';
import { FreeText, NameText, shaped } from '../json/index.ts';
import { AreaCode, ContactText, Links, UnitCode } from './schema.ts';

const aDay = { sv: 'en dag som 2024-08-01T00:00:00', en: 'a day such as 2024-08-01T00:00:00' };
/** A day written as its midnight. */
const Midnight = shaped(/^\d{4}-\d\d-\d\dT00:00:00$/, aDay)
  .transform((text) => text.slice(0, 10))
  .pipe(LocalDate);
/** The day of a moment, in the zone that it is written in. */
const DayOfMoment = shaped(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/, aDay)
  .transform((text) => text.slice(0, 10))
  .pipe(LocalDate);
const Optional = NameText.nullable().optional();

const FormCode = shaped(/^[a-z]{2,8}$/, { sv: 'en skolform som gy', en: 'a school form such as gy' });
const PathCode = shaped(/^[A-ZÅÄÖ\d]{2,12}$/, {
  sv: 'en studievägskod som EK eller EKEKO',
  en: 'a study path code such as EK or EKEKO',
});

const Path = {
  schoolUnitCode: UnitCode,
  schoolUnitName: NameText,
  studyPathCode: PathCode,
  studyPathName: NameText,
  startDate: Midnight,
  endDate: Midnight,
  typeOfSchooling: z.strictObject({ code: FormCode, displayName: NameText }),
  _links: Links.optional(),
};
export const StudyPath = z.strictObject(Path);

/** `/education-events`, of a unit or of all; admission points are texts without the flag that statistics have. */
export const EducationEvent = z.strictObject({
  ...Path,
  studyPathCategory: Optional,
  visitingAddressCity: Optional,
  geographicalAreaCode: AreaCode.nullable().optional(),
  studyPaths: z.array(StudyPath),
  admissionPointsMin: Optional,
  admissionPointsAverage: Optional,
  admissionPointsSemester: Optional,
});
/** In a list, every event says which municipality it is in. */
export const ListedEvent = EducationEvent.extend({ geographicalAreaCode: AreaCode });

/** `/compact-education-events` */
export const CompactEvent = z.strictObject({
  schoolUnitCode: UnitCode,
  schoolUnitName: NameText,
  educationEventTypeOfSchooling: FormCode,
  coordinateSystemType: NameText.nullable(),
  wgs84Latitude: z.string().nullable(),
  wgs84Longitude: z.string().nullable(),
  sweref99Latitude: z.string().nullable(),
  sweref99Longitude: z.string().nullable(),
  studyPathName: NameText,
  _links: Links.optional(),
});

/** `/school-unit-secondary`: of its figures only nulls are known, so nothing else is read. */
export const SecondaryEvent = z.strictObject({
  schoolUnitCode: UnitCode,
  studyPathCode: PathCode,
  admissionPointsMin: z.null(),
  admissionPointsAverage: z.null(),
  studentsInProgram: z.null(),
  studentsInSemester: z.null(),
  studyPaths: z.array(z.never()),
  typeOfSchooling: FormCode,
});

const decimal = { sv: 'ett tal som 7.5', en: 'a number such as 7.5' };
/** Some sources write the word for nothing. */
const NumberText = shaped(/^(\d{1,6}(\.\d+)?|null)$/, decimal)
  .transform((text) => (text === 'null' ? null : Number(text)))
  .nullable();
/** A title that a source has sent in its own XML wrapping. */
const Title = NameText.transform((text) => text.replace(/^<!\[CDATA\[(.*)\]\]>$/s, '$1'));

const Adult = {
  educationEventId: shaped(/^e\.[\w.-]+$/, { sv: 'ett id som e.myh.1', en: 'an id such as e.myh.1' }),
  providerName: NameText,
  municipality: NameText.nullable(),
  geographicalAreaCode: AreaCode.nullable(),
  credits: NumberText,
  creditsSystem: NameText.nullable(),
  contractor: NameText.nullable(),
  town: NameText.nullable(),
  typeOfSchool: NameText,
  semesterStartFrom: LocalDate.nullable(),
  paceOfStudy: NumberText,
  extent: NameText.nullable(),
  distance: z.boolean(),
  executionCondition: z.int().min(0),
  _links: Links.optional(),
};

/** `/adult-education-events` */
export const ListedAdultEvent = z.strictObject({
  ...Adult,
  titleSv: Title,
  county: NameText.nullable(),
  location: NameText.nullable(),
  contactInfoAddressCity: NameText.nullable(),
  recommendedPriorKnowledge: NameText.nullable(),
  lastApplicationDate: DayOfMoment.nullable(),
});

/** `/adult-education-events/{id}` */
export const AdultEvent = z.strictObject({
  ...Adult,
  studyPathName: Title,
  instructionLanguages: NameText.nullable(),
  areasOfInterest: z.null(),
  educationEventDescription: FreeText.nullable(),
  providerDescription: FreeText.nullable(),
  requirements: FreeText.nullable(),
  fee: NameText.nullable(),
  eligibleForStudentAid: z.boolean().nullable(),
  contactInfo: z
    .strictObject({
      email: ContactText,
      web: ContactText,
      telephone: ContactText,
      addresses: z.array(
        z.strictObject({ type: NameText, street: ContactText, zipCode: ContactText, city: ContactText }),
      ),
    })
    .nullable(),
  organizerName: NameText.nullable(),
  timeOfStudy: NameText.nullable(),
});

export const Document = z.strictObject({
  type: NameText,
  typeId: NameText,
  title: NameText,
  /** A name and no path: a host may keep the document under it. */
  fileName: NameText.refine((text) => !/[/\\]/u.test(text)),
  mimeType: NameText,
  size: shaped(/^\d{1,12}$/, { sv: 'antal byte', en: 'a number of bytes' }).transform(Number),
  url: shaped(/^https?:\/\/[^\s\\/][^\s\\]*$/, { sv: 'en webbadress', en: 'a web address' }),
});
/** `/school-units/{code}/documents` */
export const Documents = z.strictObject({
  typeOfSchoolingCode: FormCode,
  documents: z.array(Document),
  _links: Links.optional(),
});
/** The same when its documents have been read one by one. */
export const DocumentsAround = Documents.extend({ documents: z.array(z.never()) });

const Degrees = shaped(/^-?\d{1,3}(\.\d+)?$/, { sv: 'grader', en: 'degrees' }).transform(Number);

/** `/school-units/{code}/distanceFrom` */
export const Distance = z.strictObject({
  schoolUnitCode: UnitCode,
  schoolUnitName: NameText,
  requestLatitude: Degrees.refine((degrees) => Math.abs(degrees) <= 90),
  requestLongitude: Degrees.refine((degrees) => Math.abs(degrees) <= 180),
  kilometersToSchoolUnit: z.string(),
});
