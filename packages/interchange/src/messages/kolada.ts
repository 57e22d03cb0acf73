import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with an answer that is one page of several, or that deletes what was sent before. */
export const koladaMessages = {
  morePages: {
    sv: 'Svaret är en sida av flera. Hämta även nästa sida, annars saknas värden.',
    en: 'The answer is one page of several. Fetch the next page too, or figures are missing.',
  },
  oldPaging: {
    sv: 'Svaret har fältet next_page från version 2 av API:et, som stängdes 2026-03-31. Det är läst, men hämta om från version 3.',
    en: 'The answer has the field next_page of API version 2, closed on 2026-03-31. It is read, but fetch it again from version 3.',
  },
  countDiffers: {
    sv: 'Svaret säger att det har {count} poster men har {found}. Poster kan saknas.',
    en: 'The answer says it has {count} entries but has {found}. Entries may be missing.',
  },
  entryRepeated: {
    sv: 'Posten finns redan i filen. Den är inte läst en gång till.',
    en: 'The entry is already in the file. It is not read again.',
  },
} as const satisfies Record<string, Label>;
