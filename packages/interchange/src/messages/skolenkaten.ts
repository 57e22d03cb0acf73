import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with Skolinspektionen's report, beside what any workbook or table can have wrong. */
export const skolenkatenMessages = {
  surveyTitleNotFound: {
    sv: 'Bladet börjar inte med ”Skolenkäten” och ett årtal. Är det Skolinspektionens Excelrapport?',
    en: 'The sheet does not begin with “Skolenkäten” and a year. Is it Skolinspektionen’s Excel report?',
  },
  sheetUnknown: {
    sv: 'Bladet är inget av rapportens blad och är inte läst.',
    en: 'The sheet is none of the report’s and is not read.',
  },
  surveyLevelUnclear: {
    sv: 'Raden är varken hela omgången, en huvudman eller en skolenhet. Den är inte läst.',
    en: 'The row is neither the whole round, an organiser nor a school unit. It is not read.',
  },
  surveyRateDiffers: {
    sv: 'Svarsfrekvensen {rate} % stämmer inte med {answers} svar av {group}. Raden är inte läst.',
    en: 'The response rate {rate} % does not agree with {answers} answers of {group}. The row is not read.',
  },
  surveyShareDiffers: {
    sv: 'Andelen {share} % stämmer inte med {count} av {answers} svar. Står talen i rätt kolumn? Raden är inte läst.',
    en: 'The share {share} % does not agree with {count} of {answers} answers. Are they in the right columns? The row is not read.',
  },
  rowHoldsRefusedCell: {
    sv: 'Raden är inte läst, eftersom en cell i den inte gick att läsa.',
    en: 'The row is not read, since a cell in it could not be read.',
  },
} as const satisfies Record<string, Label>;
