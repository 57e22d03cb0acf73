import { parseSchoolYear, SchoolYear } from '@varje-elev/domain/school-year';

/**
 * The school year of a period as the API writes it: `2024/25`, a term `VT25` or `HT24`, or an autumn's admission
 * `2024`. Null when it is none of them.
 */
export function schoolYearOfPeriod(period: string): SchoolYear | null {
  const [, term, digits = ''] = /^(VT|HT) ?(?:20)?(\d{2})$/.exec(period) ?? [];
  if (term !== undefined) return asSchoolYear(2000 + Number(digits) - (term === 'VT' ? 1 : 0));
  if (/^\d{4}$/.test(period)) return asSchoolYear(Number(period));
  // Only as it is written: what is not seen in it would make another period of the same year.
  if (!/^\d{4}\/\d{2}(\d{2})?$/.test(period)) return null;
  const read = parseSchoolYear(period);
  return read.ok ? read.value : null;
}

function asSchoolYear(year: number): SchoolYear | null {
  const read = SchoolYear.safeParse(year);
  return read.success ? read.data : null;
}
