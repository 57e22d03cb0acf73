import type { CellConvention, DataSet } from '../cell-convention.ts';
import { machineNumber, mark, unknownThresholds } from './marks.ts';

const privacy = mark(null, 'suppressed', 'privacy', { flag: 'Privacy' });
const missing = mark(null, 'missing', 'noData', { flag: 'Missing' });
const notApplicable = mark(null, 'notApplicable', 'notApplicable', { flag: 'Not applicable' });

/** Kolada API v3: a number with an empty `status`, or null with one of three. */
const usual: CellConvention = {
  dataSet: 'kolada',
  from: null,
  to: null,
  number: machineNumber,
  numberFlags: [''],
  marks: [privacy, missing, notApplicable],
  thresholds: unknownThresholds,
  source: 'Kolada API v3, field status',
};

/**
 * Measures that show 95 when at least 40 pupils are counted and 1-4 of them did not reach: all subjects in year 6 (not for
 * *hemkommun*, N15543), and eligibility without newly immigrated pupils. Kolada says it in their descriptions alone.
 */
const cappedAt95: readonly string[] = ['N15539', 'N15540', 'N15541', 'N15564', 'N15565'];

/** 95 may also be the very figure, so it is known only to lie from 90 (4 of 40 lacking) to 100. */
const capped: CellConvention = {
  ...usual,
  dataSet: 'koladaCappedAt95',
  marks: [
    ...usual.marks,
    mark('95', 'capped', 'mayBeCeiling', { flag: '', bounds: { lowest: 90, highest: 100 } }),
  ],
  source: 'Kolada, description of N15540',
};

export const koladaConventions: readonly CellConvention[] = [usual, capped];

/** The data set that a Kolada id is written by. */
export function koladaDataSet(kpi: string): DataSet {
  return cappedAt95.includes(kpi) ? capped.dataSet : usual.dataSet;
}
