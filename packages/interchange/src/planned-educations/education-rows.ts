import type { LocalDate } from '@varje-elev/domain/kernel';
import type { SchoolYear } from '@varje-elev/domain/school-year';
import type { ReadRow } from '../reading.ts';

/** A programme, or a study path of one, that a unit offers. Its figures, where it has any, are admission points. */
export interface EducationEventRow extends ReadRow {
  readonly kind: 'educationEvent';
  readonly schoolUnitCode: string;
  /** Null in `school-unit-secondary`, which has only codes. */
  readonly school: string | null;
  /** `EK`, or `EKEKO` of a path; null in the compact list, which has only names. */
  readonly studyPath: string | null;
  readonly name: string | null;
  /** The programme that a path belongs to. */
  readonly programme: string | null;
  /** `VOCATIONAL_PROGRAM` and the like, as written. */
  readonly category: string | null;
  /** `gy`, `gyan`. */
  readonly schoolForm: string;
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly municipalityCode: string | null;
  /** The school year that the admission points are for: 2024 is the admission to 2024/25. */
  readonly admission: SchoolYear | null;
}

/** An education for adults. Contact details are left out: they may be a person's. */
export interface AdultEventRow extends ReadRow {
  readonly kind: 'adultEvent';
  /** `e.myh.27538`: the source of the event is a part of it. */
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  readonly municipality: string | null;
  readonly municipalityCode: string | null;
  /** In words: `Yrkeshögskoleutbildning`. */
  readonly schoolForm: string;
  readonly credits: number | null;
  /** What credits are counted in: `yh`, `hp`, `gy`. */
  readonly creditsSystem: string | null;
  /** Percent of full time; null where it is not told. */
  readonly pace: number | null;
  readonly startsOn: LocalDate | null;
  /** Null where there is none, which several sources write as the last day of 2099. */
  readonly lastApplication: LocalDate | null;
  readonly distance: boolean;
}

/** A document about a unit, to be fetched elsewhere. */
export interface DocumentRow extends ReadRow {
  readonly kind: 'document';
  readonly schoolUnitCode: string;
  readonly schoolForm: string;
  /** `SCHOOL_SURVEY`. */
  readonly typeId: string;
  readonly title: string;
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  /** As written: check it before use. */
  readonly url: string;
}

/** How far a unit lies from a point that was asked for: `kilometersToSchoolUnit`. */
export interface DistanceRow extends ReadRow {
  readonly kind: 'distance';
  readonly schoolUnitCode: string;
  readonly school: string;
  /** WGS 84, degrees. */
  readonly from: { readonly latitude: number; readonly longitude: number };
}

/** The lists that the API gives for choosing from. */
export type CodeList =
  | 'adultSchoolForms'
  | 'areas'
  | 'distanceStudies'
  | 'educationAreas'
  | 'instructionLanguages'
  | 'organiserTypes'
  | 'programmes'
  | 'schoolForms'
  | 'schoolUnits';

/** A code of one of the lists, and what it stands for. */
export interface CodeRow extends ReadRow {
  readonly kind: 'code';
  readonly list: CodeList;
  /** The name itself in lists that have no codes. */
  readonly code: string;
  readonly name: string;
  /** The code that this one is a part of: a study path's programme, a direction's area. */
  readonly parent: string | null;
  /** What sort of code it is, as written: `MUNICIPALITY`, `TOWN`, a unit's school form, a programme's. */
  readonly sort: string | null;
}
