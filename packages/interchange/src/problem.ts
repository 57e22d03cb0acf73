import type { Label, Locale } from '@varje-elev/domain/kernel';
import { findPersonalNumbers, maskCell } from './personal-number/index.ts';
import { type ProblemCode, problemMessages } from './problem-codes.ts';

/**
 * `error`: something was not read. `warning`: it was read, but a person should look. `note`: it is as it should be and
 * is said only so that nothing is passed over in silence.
 */
export type Severity = 'error' | 'warning' | 'note';

/** Where in a file, as a reader of the file counts: all from 1. Null is "the file as a whole". */
export interface Place {
  readonly file: string;
  /** The sheet's name in a workbook. */
  readonly sheet?: string | null;
  readonly line: number | null;
  /** The field in a table, the character on the line in JSON and XML. */
  readonly column: number | null;
  /** The column's title, the path (`values[3].period`) or the sheet's cell (`B7`), where there is one. */
  readonly path?: string | null;
}

export interface Problem {
  readonly file: string;
  readonly sheet: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly path: string | null;
  /** The cell's own text, shortened, never to be trusted or shown unescaped. Null when no single cell is at fault. */
  readonly cell: string | null;
  readonly code: ProblemCode;
  /** What was expected and what to do, in both languages. */
  readonly expected: Label;
  readonly severity: Severity;
}

export interface ProblemDetail {
  readonly cell?: string | null;
  readonly severity?: Severity;
  /** Set into the sentence; a label in the sentence's own language. */
  readonly params?: Readonly<Record<string, string | number | Label>>;
}

/** A problem at a place. An error unless another severity is given. */
export function problemAt(place: Place, code: ProblemCode, detail: ProblemDetail = {}): Problem {
  const sentence = (locale: Locale) =>
    problemMessages[code][locale].replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = detail.params?.[name];
      if (value === undefined) return whole;
      return typeof value === 'object' ? value[locale] : shortened(String(value));
    });
  return {
    file: place.file,
    sheet: place.sheet === undefined || place.sheet === null ? null : impersonal(place.sheet),
    line: place.line,
    column: place.column,
    path: place.path === undefined || place.path === null ? null : impersonal(place.path),
    cell: detail.cell === undefined || detail.cell === null ? null : shortened(detail.cell),
    code,
    expected: { sv: sentence('sv'), en: sentence('en') },
    severity: detail.severity ?? 'error',
  };
}

/** A path and a sheet's name hold a file's own titles and keys, and one of those can be a person's number. */
const impersonal = (path: string) => (findPersonalNumbers(path).length > 0 ? maskCell(path) : path);

const shown = 60;
/** A number that begins at the last character shown is looked for to its end. */
const longestNumber = 40;

/**
 * At most 60 characters of a cell, with what is invisible made visible, so that a report stays readable. A text with a
 * person's identity number is masked whatever is wrong with its cell.
 */
export function shortened(text: string): string {
  if (findPersonalNumbers(text.slice(0, shown + longestNumber)).length > 0) return maskCell(text);
  const visible = text
    .slice(0, shown + 1)
    .replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, (control) => `\\u${hex(control)}`);
  return visible.length > shown ? `${visible.slice(0, shown - 1)}…` : visible;
}

const hex = (character: string) => (character.codePointAt(0) ?? 0).toString(16).padStart(4, '0');
