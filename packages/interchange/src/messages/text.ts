import type { Label } from '@varje-elev/domain/kernel';

/** What can be wrong with a file before its content is looked at: size, encoding, where it ends. */
export const textMessages = {
  fileTooLarge: {
    sv: 'Filen är större än {limit} byte. Dela upp den eller välj ett mindre urval.',
    en: 'The file is larger than {limit} bytes. Split it or choose a smaller selection.',
  },
  fileEmpty: {
    sv: 'Filen är tom. Hämta den på nytt.',
    en: 'The file is empty. Fetch it again.',
  },
  encodingGuessed: {
    sv: 'Filen är inte sparad i UTF-8 utan i {encoding}. Den är läst så. Kontrollera å, ä och ö.',
    en: 'The file is saved in {encoding}, not in UTF-8. It is read as such. Check å, ä and ö.',
  },
  unreadableCharacter: {
    sv: 'Ett tecken har gått förlorat i teckenkodningen. Spara filen på nytt i UTF-8.',
    en: 'A character was lost in the encoding. Save the file again in UTF-8.',
  },
  binaryContent: {
    sv: 'Filen innehåller binära data. Här väntas en textfil.',
    en: 'The file holds binary data. A text file is expected here.',
  },
  endsInMidLine: {
    sv: 'Filen slutar mitt i en rad. Sista raden kan vara avkortad. Hämta filen på nytt om den ska vara längre.',
    en: 'The file ends in the middle of a line. The last row may be cut short. Fetch it again if it should be longer.',
  },
  truncated: {
    sv: 'Filen slutar för tidigt. Det som läses före slutet gäller, resten saknas. Hämta filen på nytt.',
    en: 'The file ends too early. What comes before holds, the rest is missing. Fetch it again.',
  },
  tooManyRows: {
    sv: 'Filen har fler än {limit} rader. Resten är inte läst.',
    en: 'The file has more than {limit} rows. The rest is not read.',
  },
  tooManyColumns: {
    sv: 'Raden har fler än {limit} kolumner. Den är inte läst.',
    en: 'The row has more than {limit} columns. It is not read.',
  },
  cellTooLong: {
    sv: 'Cellen är längre än {limit} tecken. Den är inte läst.',
    en: 'The cell is longer than {limit} characters. It is not read.',
  },
  lineTooLong: {
    sv: 'Raden tar aldrig slut. Läsningen slutar här.',
    en: 'The line never ends. Reading stops here.',
  },
  quoteNotClosed: {
    sv: 'Ett citattecken öppnas här men stängs aldrig. Läsningen slutar här.',
    en: 'A quotation mark opens here and is never closed. Reading stops here.',
  },
  tooDeep: {
    sv: 'Innehållet är nästlat djupare än {limit} nivåer. Läsningen slutar här.',
    en: 'The content is nested deeper than {limit} levels. Reading stops here.',
  },
} as const satisfies Record<string, Label>;
