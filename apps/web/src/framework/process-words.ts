import { type Locale, shippedProcessText } from '@varje-elev/domain';
import { writtenLang } from '@varje-elev/shell/written-lang';

/** Words of the process, and their language where it is another than the page's. */
export interface ProcessWords {
  readonly text: string;
  readonly lang: 'sv' | undefined;
}

/** The shipped words in the reader's language; what an authority has written itself as it stands, said to be Swedish. */
export function processWords(stored: string, locale: Locale): ProcessWords {
  const shipped = shippedProcessText(stored);
  return shipped === null
    ? { text: stored, lang: writtenLang(locale) }
    : { text: shipped[locale], lang: undefined };
}
