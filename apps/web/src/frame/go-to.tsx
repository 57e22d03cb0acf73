import { getTranslations } from 'next-intl/server';

/** The way to the search page; the palette takes it over where there is JavaScript. */
export async function GoTo() {
  const t = await getTranslations('frame');
  return <a href="/sok">{t('goTo')}</a>;
}
