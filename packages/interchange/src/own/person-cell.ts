import { findPersonalNumberInNumber, findPersonalNumbers } from '../personal-number/index.ts';

/**
 * Whether a cell holds a person's number. One of nine digits alone is looked at as the number it may have been in a
 * spreadsheet, which takes the leading zero of those born 2001–2009 away.
 */
export const isOfPerson = (cell: string | number): boolean =>
  typeof cell === 'number' || /^\d{9}$/.test(cell)
    ? findPersonalNumberInNumber(Number(cell)).length > 0
    : findPersonalNumbers(cell).length > 0;
