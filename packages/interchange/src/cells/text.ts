import type { Label } from '@varje-elev/domain/kernel';
import { findPersonalNumbers, maskCell } from '../personal-number/index.ts';
import { type Place, type Problem, problemAt } from '../problem.ts';

/**
 * What a spreadsheet would run: a formula begins so (OWASP, CSV injection). A name in public statistics never does, and
 * a number is not read by this.
 */
export const formula = /^\s*[=+\-@\t\r]/;
/** Control characters, and those that turn the reading direction: invisible, so never part of a name. */
export const invisible = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFD]/u;

/** A text cell, trimmed; the empty one is null. One with a person's identity number is refused, and not repeated. */
export function textCell(raw: string, place: Place): string | null | Problem {
  const text = raw.trim();
  if (findPersonalNumbers(text).length > 0)
    return problemAt(place, 'personalNumber', { cell: maskCell(text) });
  if (formula.test(raw)) return problemAt(place, 'formulaCell', { cell: raw });
  if (invisible.test(text)) return problemAt(place, 'invisibleCharacters', { cell: raw });
  return text === '' ? null : text;
}

/**
 * A code of a given shape, as text: it may begin with zeros. A sole trader's organisation number is the person's own
 * identity number, and is refused as one.
 */
export function codeCell(raw: string, shape: RegExp, form: Label, place: Place): string | Problem {
  const text = raw.trim();
  if (findPersonalNumbers(text).length > 0)
    return problemAt(place, 'personalNumber', { cell: maskCell(text) });
  return shape.test(text) ? text : problemAt(place, 'codeMalformed', { cell: raw, params: { form } });
}
