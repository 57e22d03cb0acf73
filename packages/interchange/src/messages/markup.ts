import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with XML and JSON as such. */
export const markupMessages = {
  xmlMalformed: {
    sv: 'Filen är inte giltig XML här. Läsningen slutar här.',
    en: 'The file is not well-formed XML here. Reading stops here.',
  },
  doctypeRefused: {
    sv: 'Filen har en dokumenttypsdeklaration. Sådana filer läses inte, eftersom den kan dölja innehåll.',
    en: 'The file has a document type declaration. Such files are not read, since it can hide content.',
  },
  elementUnknown: {
    sv: 'Elementet är okänt. Det är inte läst, varken här eller längre ned.',
    en: 'The element is unknown. It is not read, neither here nor further down.',
  },
  elementMissing: {
    sv: 'Elementet ”{name}” saknas. Raden är inte läst.',
    en: 'The element “{name}” is missing. The row is not read.',
  },
  strayText: {
    sv: 'Här står text där bara element väntas. Raden är inte läst.',
    en: 'There is text here where only elements are expected. The row is not read.',
  },
  elementRepeated: {
    sv: 'Elementet finns två gånger. Raden är inte läst.',
    en: 'The element is there twice. The row is not read.',
  },
  jsonMalformed: {
    sv: 'Filen är inte giltig JSON här. Läsningen slutar här.',
    en: 'The file is not well-formed JSON here. Reading stops here.',
  },
  jsonNumberTooLarge: {
    sv: 'Talet har fler siffror än som kan räknas exakt. Läsningen slutar här.',
    en: 'The number has more digits than can be counted exactly. Reading stops here.',
  },
  documentTooLarge: {
    sv: 'Svaret är för stort för att läsas i ett stycke ({limit} värden). Hämta ett mindre urval. Läsningen slutar här.',
    en: 'The answer is too large to be read in one piece ({limit} values). Fetch a smaller selection. Reading stops here.',
  },
  jsonKeyRepeated: {
    sv: 'Fältet finns två gånger i samma objekt. Läsningen slutar här.',
    en: 'The field is there twice in the same object. Reading stops here.',
  },
  fieldUnknown: {
    sv: 'Fältet är okänt. Det är inte läst, varken här eller längre ned.',
    en: 'The field is unknown. It is not read, neither here nor further down.',
  },
  fieldMissing: {
    sv: 'Fältet ”{name}” saknas.',
    en: 'The field “{name}” is missing.',
  },
  fieldUnexpected: {
    sv: 'Här väntas {wanted}.',
    en: 'Expected here: {wanted}.',
  },
} as const satisfies Record<string, Label>;
