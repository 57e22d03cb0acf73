import { findPersonalNumbers } from '../personal-number/index.ts';
import type { AllowedCharacters, FieldSpecification } from './schema.ts';

const CHARACTERS: Readonly<Record<AllowedCharacters, RegExp>> = {
  any: /^[^;\p{Cc}]*$/u,
  letters: /^[\p{L}\p{M} .'’-]*$/u,
  lettersAndDigits: /^[\p{L}\p{M}\p{N} .,:/+()_-]*$/u,
  digits: /^\d*$/,
  digitsAndHyphen: /^[\d-]*$/,
};
/** The longest field whose codes are all there is; a longer one ("99 = uppgift saknas") is text that has a code too. */
const LONGEST_CODED = 2;
const UNIT_CODE = /^[1-9]\d{7}$/;

export const PERSON = 'PersonNr';
export const UNIT = 'Skolenhetskod';

/** Does the specification allow the text in the field? */
export function isAllowed(text: string, field: FieldSpecification): boolean {
  if (field.name === PERSON) return findPersonalNumbers(text).length === 1;
  if (field.name === UNIT) return UNIT_CODE.test(text);
  const length = [...text].length;
  if (!CHARACTERS[field.characters].test(text) || length > field.longest) return false;
  const { codes, points } = field;
  if (codes.length === 0 || field.longest > LONGEST_CODED) return length >= field.shortest;
  if (codes.some(({ code }) => code === text)) return true;
  return (
    points !== null &&
    /^\d{1,2}$/.test(text) &&
    Number(text) >= points.lowest &&
    Number(text) <= points.highest
  );
}
