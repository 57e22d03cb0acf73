import type { CellConvention } from '../cell-convention.ts';
import { fewLacking, mark, skolverketNumber, withoutFlags } from './marks.ts';

/**
 * An authority's own files: decimal comma, thousands with or without a space, Skolverket's marks and the municipal
 * `<5`. A dash says nothing certain, so it is never 0. An import that is told otherwise changes the copy it uses.
 */
export const ownFilesConvention: CellConvention = {
  dataSet: 'ownFiles',
  from: null,
  to: null,
  number: { ...skolverketNumber, thousands: 'optional' },
  numberFlags: withoutFlags,
  marks: [
    mark('<5', 'suppressed', 'belowLocalThreshold', { counted: { of: 'all', fewest: 0, most: 4 } }),
    mark('..', 'suppressed', 'fewPupils'),
    mark('~100', 'capped', 'fewLack', { counted: fewLacking }),
    mark('.', 'missing', 'noData'),
    mark('-', 'missing', 'zeroOrWithheld'),
    mark('', 'missing', 'emptyCell'),
  ],
  thresholds: { unit: 5, municipality: 5, nation: 5, of: 'base' },
  source: 'Municipal convention: fewer than five pupils are not shown',
};
