import { fail, ok, type Result } from '../../kernel/index.ts';
import { formatSchoolYear, type SchoolYear } from '../../school-year/index.ts';
import type { CellConvention, DataSet } from '../cell-convention.ts';
import { koladaConventions } from './kolada.ts';
import { ownFilesConvention } from './own-files.ts';
import { plannedEducationsConventions } from './planned-educations.ts';
import { pxwebConventions } from './pxweb.ts';
import { sirisConventions } from './siris.ts';
import { skolenkatenConventions } from './skolenkaten.ts';
import { unitRegisterConvention } from './unit-register.ts';

/** Every known way of writing figures. For one data set and school year there is exactly one. */
export const cellConventions: readonly CellConvention[] = [
  ...sirisConventions,
  ...koladaConventions,
  ...plannedEducationsConventions,
  ...pxwebConventions,
  ...skolenkatenConventions,
  unitRegisterConvention,
  ownFilesConvention,
];

/**
 * How the data set wrote its figures for a school year: the year that the figures are about, as the file or row says it.
 * A calendar year or a term is first made a school year (`schoolYearOfKey`; VT24 is 2023/24). Errors: `conventionUnknown`.
 */
export function conventionFor(dataSet: DataSet, year: SchoolYear): Result<CellConvention> {
  const found = cellConventions.find(
    (one) =>
      one.dataSet === dataSet &&
      (one.from === null || one.from <= year) &&
      (one.to === null || year <= one.to),
  );
  if (found !== undefined) return ok(found);
  return fail('conventionUnknown', { params: { source: dataSet, year: formatSchoolYear(year) } });
}
