/** Added to the day of birth in a coordination number (SKV 707). */
const COORDINATION_OFFSET = 60;

/** No clock is read here; the bounds stand for every person who can be in a school's files during the product's life. */
const FIRST_YEAR = 1890;
const LAST_YEAR = 2049;

export type DateKind = 'personnummer' | 'samordningsnummer';

/**
 * What kind of number the date part can belong to, or `null` when it is no date. `century` is null in the ten-digit
 * form; then 29 February is a date if it is one in either century, since the number itself does not say.
 * Organisation numbers fall here: their third digit is at least 2, so that their "month" is at least 20.
 */
export function dateKindOf(
  century: string | null,
  year: string,
  month: string,
  day: string,
): DateKind | null {
  const written = Number(day);
  // Day 60 is kept: a coordination number may be given to somebody whose day of birth is unknown.
  const coordination = written >= COORDINATION_OFFSET;
  const dayOfBirth = coordination ? Math.max(1, written - COORDINATION_OFFSET) : written;
  const years = century === null ? [`19${year}`, `20${year}`] : [century + year];
  const exists = years.some((text) => isDate(Number(text), Number(month), dayOfBirth));
  if (!exists) return null;
  return coordination ? 'samordningsnummer' : 'personnummer';
}

function isDate(year: number, month: number, day: number): boolean {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}
