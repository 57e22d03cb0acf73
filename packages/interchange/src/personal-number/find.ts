import { hasValidCheckDigit } from './checksum.ts';
import type { PersonalNumberKind } from './kinds.ts';
import { dateKindOf } from './plausible-date.ts';

/** Dashes of every kind, as text editors and spreadsheets replace the typed one. */
const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g;
/** Characters that are not seen and would hide a number: zero-width, soft hyphen, direction marks, byte order mark. */
const UNSEEN = /\p{Cf}/gu;
const CONTROL = /\p{Cc}/gu;

/**
 * A candidate: date, then four characters written together. The four are four digits, `TF` and two digits (temporary
 * numbers of SCB's collections), or a letter and three digits (reserve numbers). A number never stands inside a longer
 * run of digits, after the zero and decimal mark of a share, or where the four "digits" are the year of another date
 * ("2024-08-19–2025-06-12" is a period).
 */
const CANDIDATE =
  /(?<!\d)(?<!(?<!\d)0[.,])(18|19|20)?(\d\d)[-./ ]?(\d\d)[-./ ]?(\d\d)( ?[-+/_]? ?)(\d{4}|TF\d{2}|[A-Z]\d{3})(?!\d|-\d\d-\d\d)/giu;

/** A whole cell of ten to twelve digits in threes: a number that a spreadsheet shows with its thousands apart. */
const IN_THREES = /^\d{1,3}(?:[ .,'’]\d{3}){3}$/u;

/**
 * Swedish identity numbers of persons in a text: the kinds found, in order, empty when there are none. Found in ten- and
 * twelve-digit form, with dash, plus, slash, underscore, space or nothing, inside longer text, with thousands apart, and
 * behind characters that are not seen.
 * Never returns the number itself, so that no message can repeat it.
 *
 * A mobile number typed as one run of ten digits can be a valid identity number (070 and a day of birth in 2007); it is
 * then found too. Nothing in the text tells them apart, and neither belongs in a file of results.
 *
 * Sources: folkbokföringslagen (1991:481) 18 § (personnummer); lag (2022:1697) om samordningsnummer; Skatteverket
 * SKV 704 and SKV 707 (form, plus from 100 years, check digit, day + 60); SCB's collection files (åååå mm dd TF xx).
 */
export function findPersonalNumbers(text: string): readonly PersonalNumberKind[] {
  if (text.length < 10 || !/\p{N}/u.test(text)) return [];
  const seen = text.normalize('NFKC').replace(UNSEEN, '').replace(DASHES, '-');
  const spaced = seen.replace(/\s+/gu, ' ').replace(CONTROL, '');
  const clean = IN_THREES.test(spaced.trim()) ? spaced.replace(/\D/g, '') : spaced;
  const found: PersonalNumberKind[] = [];
  const pattern = new RegExp(CANDIDATE);
  for (let match = pattern.exec(clean); match !== null; match = pattern.exec(clean)) {
    const kind = kindOf(match);
    if (kind === null) pattern.lastIndex = match.index + 1;
    else found.push(kind);
  }
  return found;
}

/**
 * The same for a number cell of a spreadsheet, where the leading zero of those born 2001–2009 is lost (nine digits are
 * left). Two lost zeros (born 2000) are not restored: eight digits are a school unit code. Only whole numbers are read.
 */
export function findPersonalNumberInNumber(number: number): readonly PersonalNumberKind[] {
  if (!Number.isSafeInteger(number) || number < 0) return [];
  const digits = String(number);
  return findPersonalNumbers(digits.length === 9 ? `0${digits}` : digits);
}

function kindOf(match: RegExpExecArray): PersonalNumberKind | null {
  const [, century = null, year = '', month = '', day = '', gap = '', last = ''] = match;
  const kind = dateKindOf(century, year, month, day);
  if (kind === null) return null;
  if (/^\d{4}$/.test(last)) return hasValidCheckDigit(year + month + day + last) ? kind : null;
  // Without a check digit, six digits and a letter are as likely an article number as a person.
  const said = /^TF/i.test(last) || century !== null || gap.includes('-') || gap.includes('+');
  return said ? 'temporary' : null;
}
