import type { Locale } from '@varje-elev/domain';

/**
 * The language of what people of the authority have written, where it is another than the page's; a `lang` attribute
 * that is then left out (WCAG 2.2, 3.1.2). Names of people and units are the same in every language.
 */
export const writtenLang = (locale: Locale): 'sv' | undefined => (locale === 'sv' ? undefined : 'sv');
