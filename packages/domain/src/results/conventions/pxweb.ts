import type { CellConvention } from '../cell-convention.ts';
import { machineNumber, mark, unknownThresholds } from './marks.ts';

/**
 * Skolverket's PxWeb as json-stat2: a number, or null with a mark in `status`. Elsewhere in PxWeb `-` is zero; in the
 * tables per school it also stands where figures are held back, so it is never read as 0.
 */
const jsonStat: CellConvention = {
  dataSet: 'pxweb',
  from: null,
  to: null,
  number: machineNumber,
  numberFlags: [null],
  marks: [
    mark(null, 'suppressed', 'fewPupils', { flag: '..' }),
    mark(null, 'missing', 'noData', { flag: '.' }),
    mark(null, 'missing', 'notAvailable', { flag: '...' }),
    mark(null, 'missing', 'zeroOrWithheld', { flag: '-' }),
    mark(null, 'missing', 'emptyCell'),
  ],
  thresholds: unknownThresholds,
  source: 'Skolverket, PxWeb, json-stat2 status and note',
};

export const pxwebConventions: readonly CellConvention[] = [jsonStat];
