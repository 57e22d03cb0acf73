import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with a table in json-stat2. */
export const pxwebMessages = {
  cellsDiffer: {
    sv: 'Tabellen ska ha {expected} celler men har {found}. Den är inte läst, eftersom cellerna inte säkert står på sin plats.',
    en: 'The table should have {expected} cells but has {found}. It is not read, since its cells may not stand in their place.',
  },
  categoryMissing: {
    sv: 'Dimensionen ”{name}” har {expected} kategorier men {found} är beskrivna.',
    en: 'The dimension “{name}” has {expected} categories but {found} are described.',
  },
  dimensionUnused: {
    sv: 'Dimensionen ”{name}” är beskriven men ingår inte i tabellen. Den är inte läst.',
    en: 'The dimension “{name}” is described but is not part of the table. It is not read.',
  },
  levelUnknown: {
    sv: 'Koden är varken riket, län, kommun, kommungrupp, huvudman eller skolenhet. Raden är inte läst.',
    en: 'The code is neither the nation, a county, a municipality, a group, an organiser nor a school unit. The row is not read.',
  },
  codeListWithheld: {
    sv: 'Källan lämnar inte ut kodlistan för variabeln. Fråga med filtret ”top” i stället.',
    en: 'The source does not give the code list of the variable. Ask with the filter “top” instead.',
  },
  topNotANumber: {
    sv: 'Med filtret ”top” väntas ett enda heltal: hur många av de senaste som frågan gäller. Dimensionen är inte läst.',
    en: 'The filter “top” takes a single whole number: how many of the latest the question is for. The dimension is not read.',
  },
  answerFormatNotRead: {
    sv: 'Frågan ber om ett svarsformat som inte kan läsas. Byt till json-stat2 innan den ställs.',
    en: 'The question asks for a form of answer that cannot be read. Change it to json-stat2 before it is asked.',
  },
  figuresOfOtherTimes: {
    sv: 'Frågan gäller {asked} tidpunkter, men här står {values} tal för {times}, eller för andra tidpunkter. Talen är inte lästa.',
    en: 'The question is for {asked} times, but here are {values} numbers for {times}, or for other times. The numbers are not read.',
  },
  measureUnclear: {
    sv: 'Frågan gäller flera mått ({measures}), och det står inte vilket av dem talen hör till.',
    en: 'The question is for several measures ({measures}), and it is not said to which of them the numbers belong.',
  },
  measureNotAsked: {
    sv: 'Frågan säger inte vilka mått den gäller, så talen hör inte till något. De är inte lästa.',
    en: 'The question does not say which measures it is for, so the numbers belong to none. They are not read.',
  },
  marksDoNotAddUp: {
    sv: 'Tecknen och talen blir tillsammans {sum} celler, inte {cells}. De är inte lästa.',
    en: 'The marks and numbers make {sum} cells, not {cells}. They are not read.',
  },
  tableSizeDiffers: {
    sv: '{levels} nivåer ({units} skolenheter), {measures} mått och {years} år ger inte {cells} celler. De är inte lästa.',
    en: '{levels} levels ({units} school units), {measures} measures and {years} years do not make {cells} cells. They are not read.',
  },
} as const satisfies Record<string, Label>;
