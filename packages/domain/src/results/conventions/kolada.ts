import type { CellConvention } from '../cell-convention.ts';
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
 * N15540 and its sisters N15539, N15541, N15543 (all subjects passed in year 6): with 40 pupils or more and 1-4 who did
 * not pass, 95 is shown. 95 may also be the very figure, so it is known only to lie from 90 (4 of 40) to 100.
 */
const year6: CellConvention = {
  ...usual,
  dataSet: 'koladaYear6AllSubjects',
  marks: [
    ...usual.marks,
    mark('95', 'capped', 'mayBeCeiling', { flag: '', bounds: { lowest: 90, highest: 100 } }),
  ],
  source: 'Kolada, N15540: description',
};

export const koladaConventions: readonly CellConvention[] = [usual, year6];
