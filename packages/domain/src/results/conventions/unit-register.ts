import type { CellConvention } from '../cell-convention.ts';
import { mark, skolverketNumber, unknownThresholds, withoutFlags } from './marks.ts';

/** Skolenhetsregistret's lists: whole numbers of pupils, where 0 is a true 0 and an empty cell is a year not given. */
export const unitRegisterConvention: CellConvention = {
  dataSet: 'unitRegister',
  from: null,
  to: null,
  number: { ...skolverketNumber, thousands: 'none', decimals: 0 },
  numberFlags: withoutFlags,
  marks: [mark('', 'missing', 'emptyCell')],
  thresholds: unknownThresholds,
  source: 'Skolverket, Skolenhetsregistret, list of 1 June 2020',
};
