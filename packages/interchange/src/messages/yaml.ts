import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with YAML as such. */
export const yamlMessages = {
  yamlMalformed: {
    sv: 'Filen är inte giltig YAML här. Den är inte läst.',
    en: 'The file is not well-formed YAML here. It is not read.',
  },
  yamlSeveralDocuments: {
    sv: 'Här börjar ett dokument till. En fil ska ha ett. Den är inte läst.',
    en: 'Another document begins here. A file should have one. It is not read.',
  },
  yamlTag: {
    sv: 'Här står en typmarkering som inte används i beskrivningar. Filen är inte läst.',
    en: 'There is a tag here that descriptions do not use. The file is not read.',
  },
  yamlKeyRepeated: {
    sv: 'Fältet finns två gånger i samma objekt. Filen är inte läst.',
    en: 'The field is there twice in the same object. The file is not read.',
  },
  yamlNameUnknown: {
    sv: 'Här upprepas något som inte har fått namnet tidigare i filen. Den är inte läst.',
    en: 'Something is repeated here that was not given the name earlier in the file. It is not read.',
  },
  yamlLineSetIn: {
    sv: 'Raden fortsätter en citerad text men är för lite indragen. Den är läst som en del av texten.',
    en: 'The line goes on with a quoted text but is set in too little. It is read as part of the text.',
  },
} as const satisfies Record<string, Label>;
