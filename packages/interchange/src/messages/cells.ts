import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with one cell, whatever file it stands in. */
export const cellMessages = {
  valueUnreadable: {
    sv: 'Cellen är inget tal och inget av källans tecken ({marks}). Raden är inte läst.',
    en: 'The cell is neither a number nor one of the source’s marks ({marks}). The row is not read.',
  },
  valueOutOfRange: {
    sv: 'Talet ligger utanför {lowest} till {highest}. Står det i rätt kolumn? Raden är inte läst.',
    en: 'The number is outside {lowest} to {highest}. Is it in the right column? The row is not read.',
  },
  countNotWhole: {
    sv: 'Ett antal är ett heltal. Står talet i rätt kolumn? Raden är inte läst.',
    en: 'A count is a whole number. Is it in the right column? The row is not read.',
  },
  codeMalformed: {
    sv: 'Här väntas {form}. Raden är inte läst.',
    en: 'Expected here: {form}. The row is not read.',
  },
  textMissing: {
    sv: 'Cellen får inte vara tom. Raden är inte läst.',
    en: 'The cell must not be empty. The row is not read.',
  },
  textNotExpected: {
    sv: 'Texten hör inte till dem som finns i kolumnen ({known}). Raden är inte läst.',
    en: 'The text is not one of those that the column has ({known}). The row is not read.',
  },
  formulaCell: {
    sv: 'Cellen ser ut som en formel. En text får inte börja med =, +, - eller @. Raden är inte läst.',
    en: 'The cell looks like a formula. A text must not begin with =, +, - or @. The row is not read.',
  },
  invisibleCharacters: {
    sv: 'Cellen innehåller osynliga styrtecken. Raden är inte läst.',
    en: 'The cell contains invisible control characters. The row is not read.',
  },
} as const satisfies Record<string, Label>;
