import type { CellConvention } from '../cell-convention.ts';
import { fewLacking, mark, skolverketNumber, unknownThresholds, withoutFlags } from './marks.ts';

/**
 * `GET …/statistics/{form}`: the text beside its `valueType`. Agrees with report 139 cell by cell for 2024/25. For staff `..` is fewer than three full-time equivalents, from the
 * spring of 2025.
 */
const statistics: CellConvention = {
  dataSet: 'plannedEducationsStatistics',
  from: null,
  to: null,
  number: { ...skolverketNumber, thousands: 'none', rounded: { prefix: 'cirka ', to: 10 } },
  numberFlags: ['EXISTS'],
  marks: [
    mark('..', 'suppressed', 'fewPupils', { flag: 'OMITTED_DUE_TO_BASED_ON_FEW_PUPILS' }),
    mark('~100', 'capped', 'fewLack', {
      flag: 'ROUNDED_OFF_DUE_TO_FEW_PUPILS_NOT_ELIGIBLE',
      counted: fewLacking,
    }),
    mark('.', 'missing', 'noData', { flag: 'MISSING' }),
    mark(null, 'missing', 'neverReported', { flag: 'MISSING' }),
    mark('*', 'notApplicable', 'licenceNotRequired', {
      flag: 'TEACHERS_EXCLUDED_DUE_TO_NO_REQUIRED_LEGITIMATION',
    }),
  ],
  thresholds: { unit: 10, municipality: 10, nation: 10, of: 'base' },
  source: 'Skolverket, Planned Educations API v4, valueType',
};

/** `…/surveys/…` and `…/nestedsurveys/…`: bare texts. Indices with a decimal comma, and counts. */
const surveys: CellConvention = {
  dataSet: 'plannedEducationsSurveys',
  from: null,
  to: null,
  number: { ...skolverketNumber, thousands: 'none' },
  numberFlags: withoutFlags,
  marks: [mark('-', 'suppressed', 'ruleNotMet'), mark(null, 'notApplicable', 'notAsked')],
  thresholds: unknownThresholds,
  source: 'Skolverket, Planned Educations API v4, surveys',
};

/** The same answers' shares: whole percent with a percent sign. */
const surveyShares: CellConvention = {
  ...surveys,
  dataSet: 'plannedEducationsSurveyShares',
  number: { ...surveys.number, decimals: 0, suffix: '%' },
};

export const plannedEducationsConventions: readonly CellConvention[] = [statistics, surveys, surveyShares];
