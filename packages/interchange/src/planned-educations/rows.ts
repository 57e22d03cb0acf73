import type { SchoolYear } from '@varje-elev/domain/school-year';
import type { Measured, ReadRow } from '../reading.ts';
import type {
  AdultEventRow,
  CodeRow,
  DistanceRow,
  DocumentRow,
  EducationEventRow,
} from './education-rows.ts';

/** The figures of a unit (or the nation, or one programme) for one period, by the API's own field names. */
export interface StatisticsRow extends ReadRow {
  readonly kind: 'statistics';
  /** Null in national values. */
  readonly schoolUnitCode: string | null;
  /** `EK`; null for the unit as a whole. */
  readonly programme: string | null;
  /** As written: `2024/25`, `VT24`. Null where the source has no figure for any year. */
  readonly period: string | null;
  readonly schoolYear: SchoolYear | null;
}

/** A unit's SALSA figures for one school year. Not made for ranking. */
export interface SalsaRow extends ReadRow {
  readonly kind: 'salsa';
  readonly schoolUnitCode: string;
  readonly name: string;
  readonly municipalityCode: string;
  readonly schoolYear: SchoolYear;
}

export interface UnitSurveyFigure extends Measured {
  /** The question's wording, where the source gives it. */
  readonly question: string | null;
}

/** A unit's answers to Skolenkäten: an index 0-10 and percent per answer option, as `security.average`. */
export interface UnitSurveyRow extends ReadRow {
  readonly kind: 'survey';
  readonly schoolUnitCode: string;
  /** `VT24` */
  readonly semester: string;
  readonly schoolYear: SchoolYear;
  /** `ak5`, `ak8`; null for guardians and where all answer together. */
  readonly group: string | null;
  readonly values: readonly UnitSurveyFigure[];
}

/** A school unit. E-mail and telephone are left out: they may be a person's. */
export interface UnitRow extends ReadRow {
  readonly kind: 'unit';
  readonly schoolUnitCode: string;
  readonly name: string;
  /** Null in the compact list, which does not tell it. */
  readonly municipalityCode: string | null;
  readonly organisationNumber: string | null;
  readonly organiser: string | null;
  readonly organiserType: string | null;
  /** `gr` with its year groups (0 is the preschool class); empty in the compact list. */
  readonly schoolForms: readonly { readonly code: string; readonly years: readonly number[] }[];
  readonly abroad: boolean;
  /** WGS 84, degrees. */
  readonly position: { readonly latitude: number; readonly longitude: number } | null;
}

/** What the API says of itself: whether its version is still the one that is kept up. */
export interface ApiRow extends ReadRow {
  readonly kind: 'api';
  readonly name: string;
  /** `v4` */
  readonly version: string;
  /** As written: `active`. */
  readonly status: string;
  /** The day, as written. */
  readonly released: string | null;
}

export type PlannedEducationsRow =
  | ApiRow
  | StatisticsRow
  | SalsaRow
  | UnitSurveyRow
  | UnitRow
  | EducationEventRow
  | AdultEventRow
  | DocumentRow
  | DistanceRow
  | CodeRow;
