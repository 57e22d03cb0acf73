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
  unitRenamed: {
    sv: 'Enheten hette {earlier} förut. Kontrollera att det är samma skola innan resultaten förs ihop.',
    en: 'The unit was called {earlier} before. Check that it is the same school before its results are joined.',
  },
  unitNameAgain: {
    sv: 'Samma huvudman har en enhet med samma namn på rad {line}, med en annan kod. Kontrollera om den ena har ersatt den andra.',
    en: 'The same organiser has a unit of the same name on line {line}, with another code. Check whether one has replaced the other.',
  },
  unitWithoutForm: {
    sv: 'Enheten har ingen skolform. Det kan vara en central enhet utan elever.',
    en: 'The unit has no school form. It may be a central unit without pupils.',
  },
  codeOfOtherCounty: {
    sv: 'Kommunkoden {code} börjar inte med länskoden. Står koderna på rätt rad? Raden är inte läst.',
    en: 'The municipality code {code} does not begin with the county code. Are they on the right line? The row is not read.',
  },
  countyNameDiffers: {
    sv: 'Länet heter {earlier} på en tidigare rad. Raden är inte läst.',
    en: 'The county is called {earlier} on an earlier line. The row is not read.',
  },
  yearsDoNotFit: {
    sv: 'Mellan det första och det sista året ryms 1 till {most} år. Raden är inte läst.',
    en: 'Between the first and the last year there is room for 1 to {most} years. The row is not read.',
  },
  titleShared: {
    sv: 'Rapport {other} har samma titel. De skiljer sig i nivå, och det är exportens rubriker som visar hur.',
    en: 'Report {other} has the same title. They differ in level, and it is the export’s head that shows how.',
  },
  addressRefused: {
    sv: 'Här väntas en adress som börjar med https:// och inte innehåller något lösenord. Raden är inte läst.',
    en: 'Expected here: an address that begins with https:// and holds no password. The row is not read.',
  },
} as const satisfies Record<string, Label>;
