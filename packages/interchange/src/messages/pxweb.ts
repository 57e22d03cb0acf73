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
} as const satisfies Record<string, Label>;
