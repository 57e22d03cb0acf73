import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with an authority's own file, beside what any table or workbook can have wrong. */
export const ownMessages = {
  sheetNotInFile: {
    sv: 'Filen har inget blad eller ingen lista som heter ”{sheet}”. Den har: {sheets}.',
    en: 'The file has no sheet or list called “{sheet}”. It has: {sheets}.',
  },
  personColumn: {
    sv: 'Kolumnen ”{title}” ser ut att gälla enskilda personer. Filen är inte läst. Ta bort kolumnen, eller räkna ihop raderna till grupper först.',
    en: 'The column “{title}” seems to concern individual persons. The file is not read. Remove the column, or count the rows into groups first.',
  },
  schoolYearUnreadable: {
    sv: 'Läsåret går inte att läsa. Skriv det som 2025/26. Raden är inte läst.',
    en: 'The school year cannot be read. Write it as 2025/26. The row is not read.',
  },
  unitNamedOtherwise: {
    sv: 'Enhetens kod står med ett annat namn på rad {line}. Hör koden och namnet ihop? Raden är läst.',
    en: 'The unit’s code stands with another name on line {line}. Do the code and the name belong together? The row is read.',
  },
  unitMissing: {
    sv: 'Raden säger inte vilken enhet den gäller. Den är inte läst.',
    en: 'The row does not say which unit it is for. It is not read.',
  },
  indicatorUnknown: {
    sv: 'Måttet finns inte i kopplingen. Den har: {known}. Raden är inte läst.',
    en: 'The measure is not in the mapping. It has: {known}. The row is not read.',
  },
  percentNotExpected: {
    sv: 'Cellen är i procent, men kolumnen är ett antal eller ett tal. Raden är inte läst.',
    en: 'The cell is in per cent, but the column is a count or a number. The row is not read.',
  },
  numeratorTooLarge: {
    sv: 'Täljaren {numerator} är större än nämnaren {denominator}. Står talen i rätt kolumn? Raden är inte läst.',
    en: 'The numerator {numerator} is larger than the denominator {denominator}. Are they in the right columns? The row is not read.',
  },
  shareDiffers: {
    sv: 'Andelen {share} % stämmer inte med {numerator} av {denominator}. Raden är inte läst.',
    en: 'The share {share} % does not agree with {numerator} of {denominator}. The row is not read.',
  },
  shareOfNobody: {
    sv: 'Nämnaren är 0. En andel av ingen finns inte, så uppgiften är läst som att den saknas.',
    en: 'The denominator is 0. There is no share of nobody, so the figure is read as missing.',
  },
  smallGroups: {
    sv: '{rows} rader bygger på färre än {threshold} personer. Kontrollera att de får sparas och att de inte visas oskyddade.',
    en: '{rows} rows are based on fewer than {threshold} persons. Check that they may be kept and that they are not shown unprotected.',
  },
} as const satisfies Record<string, Label>;
