import type { Label } from '../primitives.ts';

/** How the school year's rules say no. */
export const schoolYearMessages = {
  schoolYearUnreadable: {
    sv: 'Läsåret ”{text}” går inte att läsa. Skriv det som 2026/27.',
    en: 'The school year “{text}” cannot be read. Write it as 2026/27.',
  },
  calendarOutsideSchoolYear: {
    sv: 'Datumet ligger utanför läsåret. Välj ett datum från {from} till {to}.',
    en: 'The date is outside the school year. Choose a date from {from} to {to}.',
  },
  termEndsBeforeItStarts: {
    sv: 'Terminen slutar innan den har börjat. Ändra ett av datumen.',
    en: 'The term ends before it has begun. Change one of the dates.',
  },
  springBeginsBeforeAutumnEnds: {
    sv: 'Vårterminen börjar innan höstterminen är slut. Ändra ett av datumen.',
    en: 'The spring term begins before the autumn term has ended. Change one of the dates.',
  },
  breakEndsBeforeItStarts: {
    sv: '{name} slutar innan det har börjat. Ändra ett av datumen.',
    en: '{name} ends before it has begun. Change one of the dates.',
  },
  breakOutsideCalendar: {
    sv: '{name} ligger utanför läsårets tider. Välj datum från {from} till {to}.',
    en: '{name} is outside the school year’s dates. Choose dates from {from} to {to}.',
  },
  breaksOverlap: {
    sv: '{name} och {other} gäller samma dag. Ändra datumen för ett av dem.',
    en: '{name} and {other} are on the same day. Change the dates of one of them.',
  },
  schoolYearBeginsInAugust: {
    sv: 'Läsåret ska börja i augusti men börjar {date}.',
    en: 'The school year must begin in August but begins on {date}.',
  },
  schoolYearEndsInJune: {
    sv: 'Läsåret ska sluta i juni men slutar {date}.',
    en: 'The school year must end in June but ends on {date}.',
  },
  tooFewSchoolDays: {
    sv: 'Läsåret har {count} skoldagar. Det ska ha minst {least}.',
    en: 'The school year has {count} school days. It must have at least {least}.',
  },
  tooFewBreakDays: {
    sv: 'Läsåret har {count} lovdagar. Det ska ha minst {least}.',
    en: 'The school year has {count} days of break. It must have at least {least}.',
  },
  tooManyStudyDays: {
    sv: 'Läsåret har {count} studiedagar. Det får ha högst {most}.',
    en: 'The school year has {count} study days. It may have at most {most}.',
  },
  phasesOutOfOrder: {
    sv: 'Faserna kommer inte i ordning. Varje fas ska börja efter den förra.',
    en: 'The phases do not come in order. Each phase must begin after the one before.',
  },
} as const satisfies Record<string, Label>;
