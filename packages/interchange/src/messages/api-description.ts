import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with the description of an API. */
export const apiDescriptionMessages = {
  descriptionUnknown: {
    sv: 'Filen är inte en beskrivning av något slag som kan läsas: {known}.',
    en: 'The file is not a description of any kind that can be read: {known}.',
  },
  referenceUnresolved: {
    sv: 'Hänvisningen leder ingenstans i filen. Resten är läst.',
    en: 'The reference leads nowhere in the file. The rest is read.',
  },
  referenceElsewhere: {
    sv: 'Filen hänvisar till {target}, som inte är en del av den. Läs även den.',
    en: 'The file refers to {target}, which is no part of it. Read that too.',
  },
  personalNumberInText: {
    sv: 'Texten innehåller ett personnummer, samordningsnummer eller tillfälligt nummer. Den är inte läst. Resten av filen är läst.',
    en: 'The text holds a personal identity number, a coordination number or a temporary one. It is not read. The rest of the file is.',
  },
} as const satisfies Record<string, Label>;
