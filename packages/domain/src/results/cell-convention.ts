import { z } from 'zod';
import type { Labels } from '../kernel/index.ts';
import { SchoolYear } from '../school-year/index.ts';
import { Bounds, CountStatement } from './value.ts';
import { ValueReason, ValueState } from './value-state.ts';

/** The sources whose way of writing figures is known. */
export const DataSet = z.enum([
  'siris139',
  'sirisPupils',
  'siris88',
  'siris95',
  'sirisXml',
  'kolada',
  'koladaCappedAt95',
  'plannedEducationsStatistics',
  'plannedEducationsSurveys',
  'plannedEducationsSurveyShares',
  'pxweb',
  'skolenkatenMeans',
  'skolenkatenCounts',
  'skolenkatenShares',
  'unitRegister',
  'ownFiles',
]);
export type DataSet = z.infer<typeof DataSet>;
export const dataSetLabels: Labels<DataSet> = {
  siris139: { sv: 'SIRIS, slutbetyg i åk 9', en: 'SIRIS, final grades in year 9' },
  sirisPupils: { sv: 'SIRIS, antal elever per årskurs', en: 'SIRIS, pupils per year group' },
  siris88: { sv: 'SIRIS, avgångselever i gymnasieskolan', en: 'SIRIS, leavers of upper secondary school' },
  siris95: { sv: 'SIRIS, SALSA', en: 'SIRIS, SALSA' },
  sirisXml: { sv: 'SIRIS, XML', en: 'SIRIS, XML' },
  kolada: { sv: 'Kolada', en: 'Kolada' },
  koladaCappedAt95: { sv: 'Kolada, mått där 95 är ett tak', en: 'Kolada, measures where 95 is a ceiling' },
  plannedEducationsStatistics: {
    sv: 'Skolverkets API för planerade utbildningar, statistik',
    en: 'Skolverket’s Planned Educations API, statistics',
  },
  plannedEducationsSurveys: {
    sv: 'Skolverkets API för planerade utbildningar, enkäter',
    en: 'Skolverket’s Planned Educations API, surveys',
  },
  plannedEducationsSurveyShares: {
    sv: 'Skolverkets API för planerade utbildningar, svarsandelar',
    en: 'Skolverket’s Planned Educations API, shares of answers',
  },
  pxweb: { sv: 'Skolverkets statistikdatabas', en: 'Skolverket’s statistical database' },
  skolenkatenMeans: { sv: 'Skolenkäten, index och medelvärden', en: 'Skolenkäten, indices and means' },
  skolenkatenCounts: { sv: 'Skolenkäten, antal svar', en: 'Skolenkäten, numbers of answers' },
  skolenkatenShares: { sv: 'Skolenkäten, andel svar', en: 'Skolenkäten, shares of answers' },
  unitRegister: { sv: 'Skolenhetsregistret', en: 'The register of school units' },
  ownFiles: { sv: 'Egen fil', en: 'Own file' },
};

/** A figure as a source carries it: a text, and where the format has one, a flag beside it (`EXISTS`, `Privacy`). */
export interface Cell {
  readonly text: string | null;
  readonly flag: string | null;
}

/** A text (and flag) that stands for a state instead of a number. No two marks of a convention mean the same. */
export const ConventionMark = z.object({
  text: z.string().nullable(),
  flag: z.string().nullable(),
  state: ValueState.exclude(['exact', 'rounded']),
  reason: ValueReason,
  counted: CountStatement.nullable(),
  /** In the figure's own unit, where the mark says that much by itself. */
  bounds: Bounds.nullable(),
});
export type ConventionMark = z.infer<typeof ConventionMark>;

export const NumberFormat = z.object({
  decimalMark: z.enum([',', '.']),
  /**
   * How thousands are written: `required` is `1 088` and never `1088` (so that a code in the wrong column is refused),
   * `optional` reads both and non-breaking spaces too, `none` is `1088`.
   */
  thousands: z.enum(['required', 'optional', 'none']),
  /** Decimals for a value that does not know how many its source wrote. */
  decimals: z.int().min(0).max(10),
  /** Machine formats (JSON, workbooks) carry numbers, not texts: the shortest text that reads back as the number. */
  shortest: z.boolean(),
  suffix: z.string(),
  /** Places the point moves from cell to value: 2 where shares are written 0-1 (a share's value is in percent). */
  shift: z.int(),
  /** What stands before a rounded number, and to what it is rounded: `cirka 1110` is rounded to 10, and `cirka 1115` is not. */
  rounded: z.object({ prefix: z.string(), to: z.number().positive() }).nullable(),
});
export type NumberFormat = z.infer<typeof NumberFormat>;

/**
 * Fewest people behind a figure that is shown, by level; null: the source does not say. `of: numerator` also asks it of
 * those who have the thing, which is why most `..` of a share says no more than "few have it".
 */
export const Thresholds = z.object({
  unit: z.int().positive().nullable(),
  municipality: z.int().positive().nullable(),
  nation: z.int().positive().nullable(),
  of: z.enum(['base', 'numerator']),
});
export type Thresholds = z.infer<typeof Thresholds>;

/** How one data set writes its figures during a time. The meaning of `~100` belongs here, not to a constant. */
export const CellConvention = z.object({
  dataSet: DataSet,
  /** First and last school year, both included; null is open. */
  from: SchoolYear.nullable(),
  to: SchoolYear.nullable(),
  number: NumberFormat,
  /** Flags beside which a number may stand; `[null]` where the format has no flags. */
  numberFlags: z.array(z.string().nullable()).min(1),
  marks: z.array(ConventionMark),
  thresholds: Thresholds,
  /** Where the convention is described. */
  source: z.string(),
});
export type CellConvention = z.infer<typeof CellConvention>;
