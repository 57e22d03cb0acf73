import { useLocale, useTranslations } from 'next-intl';
import { LanguageButton } from './language-button.tsx';

/** The way to the other language, in the language of the page. */
export function LanguageForm() {
  const t = useTranslations('shell.frame');
  return <LanguageButton locale={useLocale()} label={t('otherLanguage')} />;
}
