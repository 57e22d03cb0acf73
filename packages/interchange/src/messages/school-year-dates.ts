import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with a file of school years' dates. `{why}` is the domain's own sentence. */
export const schoolYearDatesMessages = {
  datesRefused: {
    sv: '{why} Läsåret är inte läst.',
    en: '{why} The school year is not read.',
  },
  datesAgainstLaw: {
    sv: '{why} Läsåret är läst. Kontrollera datumen.',
    en: '{why} The school year is read. Check the dates.',
  },
  termOfOtherYear: {
    sv: 'Terminen hör inte till läsåret {year}. Den är inte läst.',
    en: 'The term does not belong to the school year {year}. It is not read.',
  },
  termMissing: {
    sv: 'Läsårets andra termin saknas. Läsåret är inte läst.',
    en: 'The other term of the school year is missing. The school year is not read.',
  },
  breakOutsideTerm: {
    sv: '{name} ligger utanför sin termin, {from} till {to}. Läsåret är inte läst.',
    en: '{name} is outside its term, {from} to {to}. The school year is not read.',
  },
  weekDiffers: {
    sv: 'Dagarna ligger i vecka {weeks}. Datumen eller veckan är fel. Läsåret är inte läst.',
    en: 'The days are in week {weeks}. The dates or the week is wrong. The school year is not read.',
  },
} as const satisfies Record<string, Label>;
