import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with lists of units, areas and reports: codes that do not agree, or that a person must look at. */
export const listMessages = {
  endsBeforeStart: {
    sv: 'Slutet ligger före starten. Raden är inte läst.',
    en: 'The end is before the start. The row is not read.',
  },
  yearsOfOtherForm: {
    sv: 'Årskurserna hör inte till enhetens skolformer, eller står inte i ordning från 1 till 10. Raden är inte läst.',
    en: 'The year groups do not belong to the unit’s school forms, or are not in order from 1 to 10. The row is not read.',
  },
  closedWithoutEnd: {
    sv: 'Enheten är upphörd, men registret säger inte när. Ange slutdatum själv innan den används.',
    en: 'The unit is closed, but the register does not say when. Set its end yourself before it is used.',
  },
  unitCodeAgain: {
    sv: 'Skolenhetskoden finns även på rad {line}, med ett annat namn eller startdatum. Kontrollera vilken rad som gäller i dag.',
    en: 'The school unit code is also on line {line}, with another name or start. Check which line holds today.',
  },
  unitNameAgain: {
    sv: 'Samma huvudman har en enhet med samma namn på rad {line}, med en annan kod. Kontrollera om den ena har ersatt den andra.',
    en: 'The same organiser has a unit of the same name on line {line}, with another code. Check whether one has replaced the other.',
  },
  unitWithoutForm: {
    sv: 'Enheten har ingen skolform. Det kan vara en central enhet utan elever.',
    en: 'The unit has no school form. It may be a central unit without pupils.',
  },
} as const satisfies Record<string, Label>;
