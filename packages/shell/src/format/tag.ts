import type { Locale } from '@varje-elev/domain';

/** The language tag that dates and numbers are written by. */
export const tag: Readonly<Record<Locale, string>> = { sv: 'sv-SE', en: 'en-GB' };
