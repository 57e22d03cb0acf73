import { fail, type LocalDate, monthOf, ok, type Result, yearOf } from '../kernel/index.ts';
import { SchoolYear, type Term } from './schema.ts';

/**
 * The school year a day belongs to. It turns on 1 August, so that July's planning belongs to the year that ended
 * (the compulsory school's autumn term starts in August: School ordinance 2011:185, chapter 3).
 */
export function schoolYearOf(date: LocalDate): SchoolYear {
  return monthOf(date) >= 8 ? yearOf(date) : yearOf(date) - 1;
}

/** HT August-December, VT January-July. */
export function termOf(date: LocalDate): Term {
  return monthOf(date) >= 8 ? 'autumn' : 'spring';
}

/** First and last day: 1 August to 31 July. */
export function daysOfSchoolYear(year: SchoolYear): { readonly from: LocalDate; readonly to: LocalDate } {
  return { from: `${year}-08-01`, to: `${year + 1}-07-31` };
}

/** `2026/27`. */
export function formatSchoolYear(year: SchoolYear): string {
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

/** `HT 2026` and `VT 2027` of the school year 2026/27. */
export function formatTerm(year: SchoolYear, term: Term): string {
  return term === 'autumn' ? `HT ${year}` : `VT ${year + 1}`;
}

const written = /^(?<start>\d{4}|\d{2})\s*[/–-]\s*(?<end>\d{4}|\d{2})$/;
/** Two digits name a year 1990-2089: the domain's range begins in 1990. */
const fullYear = (digits: string) => {
  const number = Number(digits);
  if (digits.length === 4) return number;
  return number >= 90 ? 1900 + number : 2000 + number;
};

/**
 * Reads a school year as people and files write it: `2026/27`, `2026/2027`, `26/27`, `2026-27`, `2026–2027`, with or
 * without "läsåret" or "Lå" before. Errors: `schoolYearUnreadable` (also when the second year does not follow the
 * first). A lone year is refused: it is a key of some source, see `schoolYearOfKey`.
 */
export function parseSchoolYear(text: string): Result<SchoolYear> {
  const bare = text.trim().replace(/^(läsåret|läsår|lå)\.?\s*/i, '');
  const groups = written.exec(bare)?.groups;
  const unreadable = fail('schoolYearUnreadable', { params: { text: text.trim().slice(0, 40) } });
  if (groups?.start === undefined || groups.end === undefined) return unreadable;
  const start = fullYear(groups.start);
  const follows =
    groups.end.length === 4 ? Number(groups.end) === start + 1 : Number(groups.end) === (start + 1) % 100;
  const year = SchoolYear.safeParse(start);
  return follows && year.success ? ok(year.data) : unreadable;
}
