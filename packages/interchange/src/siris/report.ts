import type { DataSet } from '@varje-elev/domain/results';
import type { MeasureKind } from '../cells/index.ts';

/**
 * Exports of SIRIS that are known. One report has several export ids, which differ in level (unit or municipality) and
 * years; the file's own head decides what it is, since it does not carry its id.
 */
export type SirisReportId = 'pupilsPerYear' | 'finalGradesYear9' | 'upperSecondaryLeavers' | 'salsa';

/** What a column of names and codes says of its row. */
export type KeyField =
  | 'school'
  | 'unitCode'
  | 'municipality'
  | 'municipalityCode'
  | 'organiserType'
  | 'organiser'
  | 'organisationNumber'
  | 'programme'
  | 'areaType';

interface Column {
  /** Titles it has had, the newest first. Under a head of two rows: `category|title`. */
  readonly titles: readonly string[];
  /** First and last school year that have it; null is open. Outside them it is not missed. */
  readonly years?: readonly [number | null, number | null];
  /** Outside its years the title does not mean this column. */
  readonly onlyThen?: boolean;
}

export interface KeyColumn extends Column {
  readonly key: KeyField;
}

export interface MeasureColumn extends Column {
  readonly measure: string;
  readonly kind: MeasureKind;
}

export type ReportColumn = KeyColumn | MeasureColumn;

export interface SirisReport {
  readonly id: SirisReportId;
  /** Export ids on siris.skolverket.se, as far as known. */
  readonly exportIds: readonly number[];
  /** How the banner's title line begins or ends, through the years. */
  readonly title: RegExp;
  readonly dataSet: DataSet;
  /** In the order of the newest file. */
  readonly columns: readonly ReportColumn[];
  /** Measures that add up to another one, where every part is a count or `.` (no such group). */
  readonly sum?: { readonly total: string; readonly parts: readonly string[] };
  /** Outcomes with an actual, a modelled and a residual value, of which the last is the first less the second. */
  readonly residuals?: readonly string[];
}

/** Columns that all reports per school unit begin with; those per municipality have those that concern it. */
export const unitKeys: readonly KeyColumn[] = [
  { key: 'school', titles: ['Skola'] },
  { key: 'unitCode', titles: ['Skol-enhetskod', 'Skolenhetskod'] },
  { key: 'municipality', titles: ['Skolkommun', 'Kommun'] },
  { key: 'municipalityCode', titles: ['Kommun-kod', 'Kommunkod'] },
  { key: 'organiserType', titles: ['Typ av huvudman'] },
  { key: 'organiser', titles: ['Huvudman'] },
  { key: 'organisationNumber', titles: ['Huvudman orgnr'] },
];
