import { headers } from 'next/headers';
import { getLocale, getTranslations } from 'next-intl/server';
import { chooseLocale } from '../preference-actions.ts';

/** One button to the other language; the page one stands on comes back in it. */
export async function LanguageForm() {
  const [locale, t, head] = await Promise.all([getLocale(), getTranslations('shell.frame'), headers()]);
  const other = locale === 'sv' ? 'en' : 'sv';
  return (
    <form action={chooseLocale}>
      <input type="hidden" name="locale" value={other} />
      <input type="hidden" name="path" value={head.get('x-path') ?? '/'} />
      <button type="submit" lang={other}>
        {t('otherLanguage')}
      </button>
    </form>
  );
}
